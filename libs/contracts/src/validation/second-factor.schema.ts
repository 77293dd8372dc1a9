import { nonEmpty, object, pipe, regex, string, transform, trim } from 'valibot';
import { fault } from './fault.js';
import { line } from './fields.js';

/** Longest name that people give a passkey, in characters as they count them. */
export const PASSKEY_NAME_MAX_LENGTH = 60;

/** Signs that people take for others, in recovery codes alone: the six digits have no letters. */
const TAKEN_FOR: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

function asMeant(typed: string): string {
  const plain = typed
    .normalize('NFKC')
    .replace(/[\s\p{Pd}.]/gu, '')
    .toUpperCase();
  return plain.replace(/[OIL]/g, (sign) => TAKEN_FOR[sign] ?? sign);
}

/** The six digits of an authenticator, or the sixteen signs of a recovery code, however they were typed or pasted. */
const code = pipe(
  string(),
  trim(),
  nonEmpty(fault('REQUIRED')),
  transform(asMeant),
  regex(/^(?:\d{6}|[0-9A-HJKMNP-TV-Z]{16})$/, fault('SECOND_FACTOR_CODE_INVALID')),
);

/** The six digits of an authenticator that is being set up. */
const digits = pipe(code, regex(/^\d{6}$/, fault('SECOND_FACTOR_CODE_INVALID')));

/** What passes the second factor. */
export const secondFactorSchema = object({ code });

/** What proves that an authenticator was set up. */
export const authenticatorSchema = object({ code: digits });

/** How its owner calls a passkey. */
export const passkeyNameSchema = object({ name: line(PASSKEY_NAME_MAX_LENGTH) });
