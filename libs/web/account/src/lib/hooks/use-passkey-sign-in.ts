import { useMutation } from '@apollo/client/react';
import { useCallback, useState } from 'react';
import { matchResult, type UserErrorData } from '@voix/web-platform/apollo';
import { BeginPasskeySignInDocument, SignInWithPasskeyDocument } from '../../generated/graphql.js';
import { askKey } from '../components/passkeys/device.js';
import { useAct } from './use-act.js';

/** Signs in with a passkey of this device. The session that was before is over then. */
export function usePasskeySignIn(onSignedIn: () => Promise<void> | void) {
  const [begin] = useMutation(BeginPasskeySignInDocument);
  const [signIn] = useMutation(SignInWithPasskeyDocument);
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
    await onSignedIn();
    return undefined;
  }, [begin, onSignedIn, signIn]);
  return { ...useAct(ask), isUnanswered };
}
