import { LOOK_ALIKES } from './confusable-letters.js';

const LATIN_OF = new Map(
  Object.entries(LOOK_ALIKES).flatMap(([latin, letters]) =>
    Array.from(letters, (letter) => [letter, latin] as const),
  ),
);

/** Letters in a circle, a square or a flag, which NFKC leaves alone: start of each run of A to Z. */
const ENCLOSED_ALPHABETS = [0x1f150, 0x1f170, 0x1f1e6] as const;
const FIRST_LETTER = 'a'.charCodeAt(0);
const MARKS = /\p{M}/gu;
const NOT_LETTER_OR_DIGIT = /[^\p{L}\p{N}]/gu;

function latinOf(character: string): string {
  const listed = LATIN_OF.get(character);
  if (listed !== undefined) return listed;
  const code = character.codePointAt(0) ?? 0;
  const start = ENCLOSED_ALPHABETS.find((first) => code >= first && code < first + 26);
  return start === undefined ? character : String.fromCharCode(FIRST_LETTER + code - start);
}

function toLatin(text: string): string {
  return Array.from(text, latinOf).join('');
}

/**
 * What a name looks like, after the skeleton of UTS #39: two names with the same skeleton can be taken for
 * one another. Marks, case, blanks and punctuation are dropped; look-alikes of Greek, Cyrillic, Armenian,
 * Cherokee, Lisu, full-width, enclosed and mathematical letters become Latin; `l 1 I |`, `0 O`, `rn m` and
 * `vv w` are merged. For comparison only, never for display. `''` when the name has no letter and no digit.
 */
export function confusableSkeleton(name: string): string {
  // Look-alikes before each step that could turn them into letters that look like nothing Latin.
  const latin = toLatin(name.normalize('NFD').replace(MARKS, ''));
  const folded = toLatin(latin.normalize('NFKD').replace(MARKS, ''));
  return toLatin(folded.toLowerCase().normalize('NFKD').replace(MARKS, ''))
    .replace(NOT_LETTER_OR_DIGIT, '')
    .replace(/[l1]/g, 'i')
    .replaceAll('0', 'o')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
}
