import { DomainError, err, ok, type EmailAddress, type Result } from '@voix/domain-kernel';
import { hashCode, isSameHash } from './secrets.js';

/** How long a link and its code can be used. */
export const SIGN_IN_MINUTES = 15;
/** Codes that may be tried before only the link is left: 5 in 1,000,000. */
export const MAX_CODE_ATTEMPTS = 5;

/** A link and a code that were sent, and that nobody has used and no time has ended. */
export interface OpenSignInChallenge {
  readonly id: string;
  readonly email: EmailAddress;
  readonly codeHash: Uint8Array;
  readonly browserHash: Uint8Array;
  readonly returnTo: string | null;
}

type SignInFailure = 'SIGN_IN_LINK_INVALID' | 'SIGN_IN_CODE_INVALID' | 'SIGN_IN_OTHER_BROWSER';

/** The link or the code does not open anything here and now. */
export class SignInFailed extends DomainError<SignInFailure> {}

/** A link opens in the browser that asked for it: forwarded, or opened by a mail scanner, it opens nothing. */
export function openByLink(
  challenge: OpenSignInChallenge | null,
  browserHash: Uint8Array | null,
): Result<OpenSignInChallenge, SignInFailed> {
  if (challenge === null) return err(new SignInFailed('SIGN_IN_LINK_INVALID'));
  const isAskingBrowser = browserHash !== null && isSameHash(challenge.browserHash, browserHash);
  return isAskingBrowser ? ok(challenge) : err(new SignInFailed('SIGN_IN_OTHER_BROWSER'));
}

/** A code opens in any browser: it is there for whoever reads their mail on another device. */
export function openByCode(
  challenge: OpenSignInChallenge | null,
  code: string,
): Result<OpenSignInChallenge, SignInFailed> {
  const isRight =
    challenge !== null && isSameHash(challenge.codeHash, hashCode(challenge.id, code));
  return isRight ? ok(challenge) : err(new SignInFailed('SIGN_IN_CODE_INVALID'));
}
