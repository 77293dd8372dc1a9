import { maxGraphemes, nonEmpty, object, pipe, string, transform } from 'valibot';
import { cleanText } from '@voix/domain-kernel';

/** The server holds to the same limit. */
export const REASON_MAX_LENGTH = 400;

/** One line, shown to everybody. */
export const reasonSchema = pipe(
  string(),
  transform((text) => cleanText(text, { multiline: false })),
  nonEmpty(),
  maxGraphemes(REASON_MAX_LENGTH),
);

export const withdrawalSchema = object({ reason: reasonSchema });
