import { cleanText, graphemeCount, type ValidationIssue } from '@voix/domain-kernel';

/** What a text from outside must be. `maxLength` counts what a person sees as one character. */
export interface TextRule {
  /** Where the field stands in the input. */
  readonly path: string;
  readonly multiline: boolean;
  readonly maxLength: number;
}

export interface CheckedText {
  /** The text as it is kept. */
  readonly text: string;
  readonly issues: readonly ValidationIssue[];
}

/**
 * One visible character may be made of any number of code units (a chain of joined emoji, say). No writing system
 * needs more than this many each on average; without it, the limit of characters would not limit the size.
 */
const CODE_UNITS_PER_CHARACTER = 16;

/** Cleans a compulsory text and measures it. */
export function checkText(input: string, rule: TextRule): CheckedText {
  const text = cleanText(input, { multiline: rule.multiline });
  if (text === '') return { text, issues: [{ path: rule.path, code: 'REQUIRED' }] };
  if (isTooLong(text, rule.maxLength)) {
    const params = { max: rule.maxLength };
    return { text, issues: [{ path: rule.path, code: 'TOO_LONG', params }] };
  }
  return { text, issues: [] };
}

function isTooLong(text: string, maxLength: number): boolean {
  return (
    text.length > maxLength * CODE_UNITS_PER_CHARACTER ||
    graphemeCount(text, maxLength + 1) > maxLength
  );
}
