import { useMutation } from '@apollo/client/react';
import { useCallback } from 'react';
import { matchResult, type UserErrorData } from '@voix/web-platform/apollo';
import type { PendingSignIn } from '../components/sign-in-steps/pending-sign-in.js';
import { RequestSignInLinkDocument } from '../../generated/graphql.js';

type Answer = { readonly sent: PendingSignIn } | { readonly refused: UserErrorData };

/** Asks for a message with a link and a code. */
export function useRequestLink(returnTo: string | undefined) {
  const [request] = useMutation(RequestSignInLinkDocument);
  return useCallback(
    async (email: string): Promise<Answer> => {
      const { data } = await request({ variables: { input: { email, returnTo } } });
      if (!data) throw new Error('The mutation answered nothing');
      return matchResult(data.requestSignInLink, {
        RequestSignInLinkSuccess: (success): Answer => ({
          sent: {
            email: success.email,
            expiresAt: success.expiresAt,
            sentAt: new Date().toISOString(),
            returnTo,
          },
        }),
        UserError: (refused): Answer => ({ refused }),
      });
    },
    [request, returnTo],
  );
}
