import { maxGraphemes, nonEmpty, object, pipe, string, transform } from 'valibot';
import { cleanText } from '@voix/domain-kernel';

/** The numbers of the charter that bear on a text. */
export interface TextLimits {
  readonly proposalTitleMaxLength: number;
  readonly proposalBodyMaxLength: number;
}

/** A text as the server will clean it, so that both count the same characters. */
const cleaned = (multiline: boolean, max: number) =>
  pipe(
    string(),
    transform((text) => cleanText(text, { multiline })),
    nonEmpty(),
    maxGraphemes(max),
  );

/** A title and a body, held to the charter. */
export function textEntries({ proposalTitleMaxLength, proposalBodyMaxLength }: TextLimits) {
  return {
    title: cleaned(false, proposalTitleMaxLength),
    body: cleaned(true, proposalBodyMaxLength),
  };
}

export function submissionSchema(limits: TextLimits) {
  return object({
    themeId: pipe(string(), nonEmpty()),
    ...textEntries(limits),
    idempotencyKey: string(),
  });
}
