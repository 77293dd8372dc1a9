import {
  cleanText,
  confusableSkeleton,
  createReceiptCode,
  err,
  graphemeCount,
  ok,
  type Result,
  type ValidationIssue,
} from '@voix/domain-kernel';

/** A name as it is shown, and what it looks like. */
export interface DisplayName {
  readonly text: string;
  /** Equal for names that can be taken for one another. */
  readonly skeleton: string;
}

export const DISPLAY_NAME_MAX_LENGTH = 60;
export const PSEUDONYM_BYTES = 6;

/** The name of someone who has not chosen one: "Anonyme 7K3F-Q2". It tells nothing about the person. */
export function pseudonymFrom(bytes: Uint8Array): DisplayName {
  const code = createReceiptCode(bytes);
  const text = `Anonyme ${code.slice(0, 4)}-${code.slice(5, 7)}`;
  return { text, skeleton: confusableSkeleton(text) };
}

/** A chosen name, cleaned. Refused when nothing readable is left of it, or when it is too long. */
export function readDisplayName(input: string, path: string): Result<DisplayName, ValidationIssue> {
  const text = cleanText(input, { multiline: false });
  if (text === '') return err({ path, code: 'REQUIRED' });
  if (graphemeCount(text, DISPLAY_NAME_MAX_LENGTH + 1) > DISPLAY_NAME_MAX_LENGTH)
    return err({ path, code: 'TOO_LONG', params: { max: DISPLAY_NAME_MAX_LENGTH } });
  const skeleton = confusableSkeleton(text);
  return skeleton === '' ? err({ path, code: 'INVALID_VALUE' }) : ok({ text, skeleton });
}
