import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** 256 bits: what a session token, a sign-in link or an organiser link is made of. */
export const TOKEN_BYTES = 32;
export const CODE_BYTES = 4;
const CODE_VALUES = 1_000_000;

/** A token as it travels: 43 characters that need no escaping anywhere. */
export function tokenFrom(randomBytes: Uint8Array): string {
  return Buffer.from(randomBytes).toString('base64url');
}

/** What is stored instead of a token. A token has 256 random bits, so that a plain hash cannot be searched. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** Six digits from four random bytes; the bias of the remainder is below 1 in 4,000. */
export function codeFrom(randomBytes: Uint8Array): string {
  const [a = 0, b = 0, c = 0, d = 0] = randomBytes;
  const number = ((a * 256 + b) * 256 + c) * 256 + d;
  return String(number % CODE_VALUES).padStart(6, '0');
}

/**
 * What is stored instead of a code. A million codes are quickly searched: the hash keeps a code from being read
 * in passing, and its short life and few attempts keep it from being guessed.
 */
export function hashCode(challengeId: string, code: string): Buffer {
  return createHmac('sha256', challengeId).update(code).digest();
}

/** Compares in a time that does not tell where two hashes differ. */
export function isSameHash(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && timingSafeEqual(left, right);
}
