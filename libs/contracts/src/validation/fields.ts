import { check, nonEmpty, pipe, string, transform } from 'valibot';
import { cleanText, graphemeCount } from '@voix/domain-kernel';
import { fault } from './fault.js';

/**
 * One visible character may be made of any number of code units (a chain of joined emoji, say). No writing system
 * needs more than this many each on average; without it, the limit of characters would not limit the size.
 */
const CODE_UNITS_PER_CHARACTER = 16;

/** Whether a cleaned text has at most this many characters, without counting those of one that is far too long. */
export function isWithin(cleaned: string, max: number): boolean {
  const isSmall = cleaned.length <= max * CODE_UNITS_PER_CHARACTER;
  return isSmall && graphemeCount(cleaned, max + 1) <= max;
}

function text(multiline: boolean, max: number) {
  return pipe(
    string(),
    transform((typed) => cleanText(typed, { multiline })),
    nonEmpty(fault('REQUIRED')),
    check((cleaned) => isWithin(cleaned, max), fault('TOO_LONG', { max })),
  );
}

/** A compulsory text on one line: a title, a name, a reason. `max` counts what a person sees as one character. */
export const line = (max: number) => text(false, max);

function optionalText(multiline: boolean, max: number) {
  return pipe(
    string(),
    transform((typed) => cleanText(typed, { multiline })),
    check((cleaned) => isWithin(cleaned, max), fault('TOO_LONG', { max })),
  );
}

/** A text on one line that may stay empty. */
export const optionalLine = (max: number) => optionalText(false, max);

/** A compulsory text with paragraphs. */
export const paragraphs = (max: number) => text(true, max);

/** A text with paragraphs that may stay empty. */
export const optionalParagraphs = (max: number) => optionalText(true, max);

/** Several short texts typed one a line; empty lines say nothing. */
export const typedLines = pipe(
  string(),
  transform((typed) => typed.split('\n').filter((row) => row.trim() !== '')),
);

/** One of the choices offered. Which ones there are is the server's to know. */
export const chosen = pipe(string(), nonEmpty(fault('REQUIRED')));
