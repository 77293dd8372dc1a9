/** A place in a text, in UTF-16 code units; `end` is the first one after it. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A text and the places in it that answer a question. Never markup: the page decides how to show them. */
export interface HighlightedText {
  readonly text: string;
  readonly matches: readonly TextRange[];
}

/** Signs of a private area of Unicode, which no kept text contains: see {@link withoutMarks}. */
export const MATCH_START = '\uE000';
export const MATCH_END = '\uE001';

const MARKS = /[\uE000\uE001]/g;
const ELLIPSIS = '…';

/** A text that can be marked: whoever writes the marks themselves gets none. */
export const withoutMarks = (text: string): string => text.replace(MARKS, '');

/** Reads the places between marks out of a marked copy of `text`, which differs from it in nothing but length-keeping signs. */
export function readMarks(text: string, marked: string): HighlightedText {
  const matches: TextRange[] = [];
  let at = 0;
  let start = 0;
  for (const part of marked.split(/([\uE000\uE001])/)) {
    if (part === MATCH_START) start = at;
    else if (part === MATCH_END) matches.push({ start, end: at });
    else at += part.length;
  }
  return { text, matches };
}

/**
 * The part of a text that shows most matches, at most about `length` long, cut between words, with an ellipsis where
 * something was left out. The whole text where it is short enough.
 */
export function excerptOf({ text, matches }: HighlightedText, length: number): HighlightedText {
  if (text.length <= length) return { text, matches };
  const best = bestStart(matches, length);
  const start = wordStart(text, Math.max(0, best - Math.floor(length / 6)), best);
  const end = wordEnd(text, Math.min(text.length, start + length), start);
  const before = start > 0 ? ELLIPSIS : '';
  const after = end < text.length ? ELLIPSIS : '';
  const shift = before.length - start;
  return {
    text: `${before}${text.slice(start, end)}${after}`,
    matches: matches
      .filter((match) => match.start >= start && match.end <= end)
      .map((match) => ({ start: match.start + shift, end: match.end + shift })),
  };
}

/** The match from which most others are in sight; the first of equals. */
function bestStart(matches: readonly TextRange[], length: number): number {
  const inSight = length - Math.floor(length / 6);
  let best = { start: 0, count: 0 };
  let next = 0;
  for (const [index, { start }] of matches.entries()) {
    while ((matches[next]?.end ?? Infinity) <= start + inSight) next += 1;
    if (next - index > best.count) best = { start, count: next - index };
  }
  return best.start;
}

/** The beginning of the next word before `notAfter`, or a whole character where words are too long for that. */
function wordStart(text: string, at: number, notAfter: number): number {
  if (at === 0) return 0;
  const space = text.slice(at - 1, Math.min(at + LONGEST_WORD, notAfter)).search(/\s/);
  return space === -1 ? wholeCharacter(text, at) : at + space;
}

function wordEnd(text: string, at: number, notBefore: number): number {
  if (at === text.length) return at;
  const from = Math.max(notBefore, at - LONGEST_WORD);
  const space = text.slice(from, at + 1).search(/\s\S*$/);
  return space <= 0 ? wholeCharacter(text, at) : from + space;
}

const LONGEST_WORD = 30;

/** Never between the two halves of one character. */
function wholeCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
