import { useMutation } from '@apollo/client/react';
import { useCallback } from 'react';
import { matchResult, type UserErrorData } from '@voix/web-platform/apollo';
import { paths, secondFactorPath } from '@voix/web-platform/routing';
import { safeReturnPath } from '@voix/domain-kernel';
import {
  CompleteSignInDocument,
  type CompleteSignInInput,
  type CompleteSignInMutation,
} from '../../generated/graphql.js';
import { useGoOn } from './use-go-on.js';

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
  const goOn = useGoOn();

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
      await goOn(answer.way);
      return undefined;
    },
    [complete, goOn, onAccepted, returnTo],
  );
}
