import { check, nonEmpty, object, pipe, regex, string, transform, trim } from 'valibot';
import type { ErrorCode } from '@voix/contracts/error-codes';
import { parseEmail } from '@voix/domain-kernel';

const WRONG_ADDRESS: ErrorCode = 'INVALID_EMAIL';
const WRONG_CODE: ErrorCode = 'SIGN_IN_CODE_INVALID';

/** Read by the same function as on the server. */
const email = pipe(
  string(),
  trim(),
  nonEmpty(),
  check((text) => parseEmail(text) !== undefined, WRONG_ADDRESS),
);

/** Six digits, however they were typed or pasted: "123 456". */
const code = pipe(
  string(),
  trim(),
  nonEmpty(),
  transform((text) => text.replace(/[\s.-]/g, '')),
  regex(/^\d{6}$/, WRONG_CODE),
);

export const emailSchema = object({ email });
export const codeSchema = object({ code });
export const emailAndCodeSchema = object({ email, code });
