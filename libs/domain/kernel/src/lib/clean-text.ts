/** How a text is cleaned: a title or a name is one line, a proposal has paragraphs. */
export interface CleanTextOptions {
  readonly multiline: boolean;
}

const LINE_BREAKS = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/g;
const LONE_SURROGATES = /\p{Surrogate}/gu;
// C0, DEL and C1, except the line feed. A tab has become a blank before.
const CONTROLS = /(?!\n)\p{Control}/gu;
const NON_CHARACTERS = /\p{Noncharacter_Code_Point}/gu;
// Interlinear annotations are shown by nobody but kept by copy and paste.
const ANNOTATIONS = /[\uFFF9-\uFFFB]/g;
// A braille blank is no white space for Unicode, only for the eye.
const BLANK_SYMBOLS = /\u2800/g;
// Bidirectional controls, zero-width spaces, byte order marks, Hangul fillers, tag characters… all but the
// joiners and the two variation selectors that emoji and some scripts need.
const INVISIBLE =
  /(?!\p{Join_Control}|\uFE0E|\uFE0F)[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]/gu;
// A joiner stands after a letter, a mark or an emoji and before a letter or an emoji; elsewhere it only makes
// equal texts differ, and between two marks it would let a pile of marks pass as several small ones.
const STRAY_JOINERS = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])\p{Join_Control}` +
    String.raw`|\p{Join_Control}(?![\p{L}\p{Extended_Pictographic}])`,
  'gu',
);
const EXCESS_MARKS = /(\p{M}{3})\p{M}+/gu;

/**
 * What every text from outside goes through before it is measured, compared or stored: NFC, without
 * control, bidirectional and other invisible characters, at most three combining marks on a base, no outer
 * blanks. On one line, line breaks and tabs become blanks and a run of blanks, of whatever width, one; on several,
 * every line break becomes `\n`, line ends lose their blanks and at most one empty line separates two paragraphs.
 * Idempotent; linear in the length.
 */
export function cleanText(input: string, options: CleanTextOptions): string {
  const visible = input
    .replace(LINE_BREAKS, options.multiline ? '\n' : ' ')
    .replaceAll('\t', ' ')
    .replace(LONE_SURROGATES, '')
    .replace(CONTROLS, '')
    .replace(NON_CHARACTERS, '')
    .replace(ANNOTATIONS, '')
    .replace(BLANK_SYMBOLS, ' ')
    .replace(INVISIBLE, '')
    // Decomposed: a symbol with its mark (≠) would otherwise keep a joiner once and lose it the next time.
    .normalize('NFD')
    .replace(STRAY_JOINERS, '')
    .normalize('NFC')
    .replace(EXCESS_MARKS, '$1')
    .trim();
  return options.multiline ? withoutExcessBlankLines(visible) : visible.replace(/\s{2,}/g, ' ');
}

/** By lines rather than by `/\s+\n/`, whose cost is quadratic on a long run of blanks. */
function withoutExcessBlankLines(text: string): string {
  const lines = text.split('\n').map((line) => line.trimEnd());
  return lines.filter((line, index) => line !== '' || lines[index - 1] !== '').join('\n');
}
