import { useMutation } from '@apollo/client/react';
import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { matchResult, type UserErrorData } from '@voix/web-platform/apollo';
import { paths, secondFactorPath } from '@voix/web-platform/routing';
import { useRenewSession } from '@voix/web-platform/session';
import { safeReturnPath } from '@voix/domain-kernel';
import {
  CompleteSignInDocument,
  type CompleteSignInInput,
  type CompleteSignInMutation,
} from '../../generated/graphql.js';

interface SignInOptions {
  /** The server has accepted; the page of return is on its way. */
  readonly onAccepted: () => void;
  /** Where to go when the link was not asked from a page. */
  readonly returnTo?: string | undefined;
}

type Success = Extract<
  CompleteSignInMutation['completeSignIn'],
  { __typename: 'CompleteSignInSuccess' }
>;

/** Where the reader was; before that, for whoever holds a role, to the second check. */
function wayOn({ returnTo, viewer }: Success, askedFrom: string | undefined): string | undefined {
  const way = returnTo ?? askedFrom;
  const state = viewer.secondFactor;
  if (!state?.isRequired || state.isPassed) return way;
  return secondFactorPath(safeReturnPath(way, paths.myPage.to()));
}

type Answer = { readonly way: string | undefined } | { readonly refusal: UserErrorData };

/** Signs in with a link or a code, then goes where its reader was. Answers why not, when it is not so. */
export function useSignIn({ onAccepted, returnTo }: SignInOptions) {
  const [complete] = useMutation(CompleteSignInDocument);
  const renewSession = useRenewSession();
  const navigate = useNavigate();

  return useCallback(
    async (input: CompleteSignInInput): Promise<UserErrorData | undefined> => {
      const { data } = await complete({ variables: { input } });
      if (!data) throw new Error('The mutation answered nothing');
      const answer: Answer = matchResult(data.completeSignIn, {
        CompleteSignInSuccess: (success) => ({ way: wayOn(success, returnTo) }),
        UserError: (refusal) => ({ refusal }),
      });
      if ('refusal' in answer) return answer.refusal;
      onAccepted();
      // What was loaded for a visitor goes first, or it would show for an instant on the next page.
      await renewSession();
      await navigate(safeReturnPath(answer.way, paths.myPage.to()), { replace: true });
      return undefined;
    },
    [complete, navigate, onAccepted, renewSession, returnTo],
  );
}
