import { Secret, TOTP } from 'otpauth';

/** 160 bits, as RFC 4226 asks for. */
export const AUTHENTICATOR_SECRET_BYTES = 20;
export const AUTHENTICATOR_SETUP_MINUTES = 15;
const ISSUER = 'Voix';
/** Clocks of phones drift: the code of before and the one to come are taken too, and no others (A55). */
const WINDOW_STEPS = 1;

/** The way the applications on phones expect it: SHA-1, six digits, thirty seconds. */
function totpOf(secret: Uint8Array, label = ''): TOTP {
  // otpauth wants a buffer of its own, not a view into a larger one.
  return new TOTP({
    issuer: ISSUER,
    label,
    secret: new Secret({ buffer: Uint8Array.from(secret).buffer }),
  });
}

/** The secret as one types it where a picture cannot be scanned. */
export function typedSecret(secret: Uint8Array): string {
  return totpOf(secret).secret.base32;
}

/** What the picture holds: the secret, and under which name the application shows it. */
export function authenticatorUri(secret: Uint8Array, email: string): string {
  return totpOf(secret, email).toString();
}

/** The step of time of a right code; null when the code is of no step near the given moment. */
export function stepOfCode(secret: Uint8Array, code: string, at: Date): number | null {
  const totp = totpOf(secret);
  const timestamp = at.getTime();
  const delta = totp.validate({ token: code, timestamp, window: WINDOW_STEPS });
  return delta === null ? null : totp.counter({ timestamp }) + delta;
}
