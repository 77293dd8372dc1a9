import { useMutation } from '@apollo/client/react';
import { useCallback, useState } from 'react';
import { useNavigate } from 'react-router';
import { matchResult, type UserErrorData } from '@voix/web-platform/apollo';
import { paths } from '@voix/web-platform/routing';
import { useRenewSession } from '@voix/web-platform/session';
import { safeReturnPath } from '@voix/domain-kernel';
import { BeginPasskeySignInDocument, SignInWithPasskeyDocument } from '../../generated/graphql.js';
import { askKey } from '../components/passkeys/device.js';
import { useAct } from './use-act.js';

/** Signs in with a passkey of this device, then goes where the reader was. */
export function usePasskeySignIn(returnTo: string | undefined, onAccepted?: () => void) {
  const [begin] = useMutation(BeginPasskeySignInDocument);
  const [signIn] = useMutation(SignInWithPasskeyDocument);
  const renewSession = useRenewSession();
  const navigate = useNavigate();
  const [isUnanswered, setUnanswered] = useState(false);

  const ask = useCallback(async (): Promise<UserErrorData | undefined> => {
    setUnanswered(false);
    const begun = await begin();
    if (!begun.data) throw new Error('The mutation answered nothing');
    const device = await askKey(begun.data.beginPasskeySignIn.options);
    if (device.kind !== 'answered') {
      setUnanswered(true);
      return undefined;
    }
    const { data } = await signIn({ variables: { input: { answer: device.answer } } });
    if (!data) throw new Error('The mutation answered nothing');
    const refusal = matchResult(data.signInWithPasskey, {
      SignInWithPasskeySuccess: (): UserErrorData | undefined => undefined,
      UserError: (error) => error,
    });
    if (refusal) return refusal;
    onAccepted?.();
    await renewSession();
    await navigate(safeReturnPath(returnTo, paths.myPage.to()), { replace: true });
    return undefined;
  }, [begin, navigate, onAccepted, renewSession, returnTo, signIn]);
  return { ...useAct(ask), isUnanswered };
}
