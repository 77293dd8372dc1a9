import {
  browserSupportsWebAuthn,
  startAuthentication,
  startRegistration,
  WebAuthnError,
} from '@simplewebauthn/browser';

/** What a device answered; or that nobody answered: put away, too late, nothing that fits. */
export type DeviceAnswer =
  | { readonly kind: 'answered'; readonly answer: string }
  | { readonly kind: 'unanswered' }
  | { readonly kind: 'known' };

export const canUsePasskeys = browserSupportsWebAuthn;

/** Asks the device to make a key with what the server asks for. */
export function makeKey(options: string): Promise<DeviceAnswer> {
  return answerOf(startRegistration({ optionsJSON: JSON.parse(options) as CreationOptions }));
}

/** Asks the device for a key it has for this site. */
export function askKey(options: string): Promise<DeviceAnswer> {
  return answerOf(startAuthentication({ optionsJSON: JSON.parse(options) as RequestOptions }));
}

type CreationOptions = Parameters<typeof startRegistration>[0]['optionsJSON'];
type RequestOptions = Parameters<typeof startAuthentication>[0]['optionsJSON'];

async function answerOf(answering: Promise<object>): Promise<DeviceAnswer> {
  try {
    return { kind: 'answered', answer: JSON.stringify(await answering) };
  } catch (error) {
    if (isError(error, 'InvalidStateError')) return { kind: 'known' };
    if (REFUSALS.some((name) => isError(error, name))) return { kind: 'unanswered' };
    throw error;
  }
}

/** How a browser says that a person did not go on, or that no key was there. */
const REFUSALS = ['NotAllowedError', 'AbortError', 'NotSupportedError', 'ConstraintError'];

function isError(error: unknown, name: string): boolean {
  return (error instanceof DOMException || error instanceof WebAuthnError) && error.name === name;
}
