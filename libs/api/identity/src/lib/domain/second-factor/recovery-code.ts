import { createHmac } from 'node:crypto';

export const RECOVERY_CODE_COUNT = 10;
/** 80 random bits: too many to be searched, so that a plain keyed hash is enough. */
export const RECOVERY_CODE_BYTES = 10;
/** Without I, L, O and U, which people take for other signs. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BITS_PER_SIGN = 5;

/** Sixteen signs in groups of four, as they are shown, copied and typed: `7K3F-Q2MX-9D4T-0ABC`. */
export function recoveryCodeFrom(randomBytes: Uint8Array): string {
  const bits = [...randomBytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const signs = bits
    .match(new RegExp(`.{${BITS_PER_SIGN}}`, 'g'))
    ?.map((five) => ALPHABET.charAt(Number.parseInt(five, 2)));
  return (signs ?? []).join('').match(/.{4}/g)?.join('-') ?? '';
}

/** What is stored instead of a recovery code, which is given without its hyphens. */
export function hashRecoveryCode(accountId: string, code: string): Buffer {
  return createHmac('sha256', accountId).update(code.replaceAll('-', '')).digest();
}
