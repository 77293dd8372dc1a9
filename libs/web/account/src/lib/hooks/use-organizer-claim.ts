import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import {
  matchResult,
  readFailure,
  type Failure,
  type UserErrorData,
} from '@voix/web-platform/apollo';
import { useRenewSession } from '@voix/web-platform/session';
import { ClaimFirstOrganizerDocument } from '../../generated/graphql.js';

export interface OrganizerClaimState {
  readonly send: () => Promise<void>;
  readonly isSending: boolean;
  /** The server has answered; the refusal says whether it agreed. */
  readonly isAnswered: boolean;
  readonly refusal: UserErrorData | undefined;
  readonly failure: Failure | undefined;
}

/** Takes charge of the platform with the token of the first organiser's link. */
export function useOrganizerClaim(token: string, onAnswered: () => void): OrganizerClaimState {
  const [claim] = useMutation(ClaimFirstOrganizerDocument);
  const renewSession = useRenewSession();
  const [isSending, setSending] = useState(false);
  const [isAnswered, setAnswered] = useState(false);
  const [refusal, setRefusal] = useState<UserErrorData>();
  const [failure, setFailure] = useState<Failure>();

  const ask = async () => {
    const { data } = await claim({ variables: { input: { token } } });
    if (!data) throw new Error('The mutation answered nothing');
    const refused: UserErrorData | undefined = matchResult(data.claimFirstOrganizer, {
      ClaimFirstOrganizerSuccess: () => undefined,
      UserError: (error) => error,
    });
    onAnswered();
    setRefusal(refused);
    setAnswered(true);
    // With the new role comes a new session.
    if (!refused) await renewSession();
  };

  const send = async () => {
    setSending(true);
    setFailure(undefined);
    await ask().catch((error: unknown) => setFailure(readFailure(error)));
    setSending(false);
  };
  return { send, isSending, isAnswered, refusal, failure };
}
