import { nonEmpty, object, pipe, rawTransform, regex, string, transform, trim } from 'valibot';
import { parseEmail } from '@voix/domain-kernel';
import { fault } from './fault.js';

const email = pipe(
  string(),
  trim(),
  nonEmpty(fault('REQUIRED')),
  rawTransform(({ dataset, addIssue, NEVER }) => {
    const read = parseEmail(dataset.value);
    if (read !== undefined) return read;
    addIssue({ message: fault('INVALID_EMAIL') });
    return NEVER;
  }),
);

/** Six digits, however they were typed or pasted: "123 456", "123-456", full-width. */
const code = pipe(
  string(),
  trim(),
  nonEmpty(fault('REQUIRED')),
  transform((typed) => typed.normalize('NFKC').replace(/[\s\p{Pd}.]/gu, '')),
  regex(/^\d{6}$/, fault('SIGN_IN_CODE_INVALID')),
);

/** Where to send a link and a code. */
export const emailSchema = object({ email });

/** The code, where the address is known. */
export const codeSchema = object({ code });

/** The code with the address to which it was sent. */
export const emailAndCodeSchema = object({ email, code });
