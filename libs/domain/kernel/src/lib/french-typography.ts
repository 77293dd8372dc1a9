const NO_BREAK_SPACE = '\u00A0';
const NARROW_NO_BREAK_SPACE = '\u202F';
// Captured, so that a split keeps them: words at even places, blanks at odd ones.
const BLANKS = /(\s+)/;
const BLANKS_ON_A_LINE = /^[ \t\u00A0\u2009\u202F]+$/;
const CLOSING = new Set(['»', '”', '"', ')', ']']);
const AFTER_WHAT = /[\p{L}\p{M}\p{N})\]»”"’'}%€…>*_`]/u;
const ADDRESS_SIGNS = ['://', 'www.', '@'];
const NUMBER_SIGN = /(?:^|\P{L})n°$/iu;
const WORD_APOSTROPHE = /(?<=\p{L})'(?=[\p{L}\p{N}«])/gu;

/** The high punctuation at the end of a word. */
interface HighPunctuation {
  /** What comes before the punctuation; empty when the word is nothing else. */
  readonly before: string;
  /** The punctuation with the quotes and brackets that close after it. */
  readonly marks: string;
  readonly space: string;
}

function isAddress(word: string): boolean {
  return ADDRESS_SIGNS.some((sign) => word.includes(sign));
}

/** Scans from the end by hand: a pattern ending in `$` would be quadratic on a long run of marks. */
function highPunctuation(word: string): HighPunctuation | undefined {
  let end = word.length;
  while (end > 0 && CLOSING.has(word.charAt(end - 1))) end -= 1;
  const closing = word.slice(end);
  let start = end;
  while (start > 0 && '!?'.includes(word.charAt(start - 1))) start -= 1;
  if (start < end) {
    return { before: word.slice(0, start), marks: word.slice(start), space: NARROW_NO_BREAK_SPACE };
  }
  const last = word.charAt(end - 1);
  // A bracket after a colon or a semicolon is a smile, not a parenthesis.
  if ((last !== ':' && last !== ';') || closing.includes(')')) return undefined;
  const space = last === ':' ? NO_BREAK_SPACE : NARROW_NO_BREAK_SPACE;
  return { before: word.slice(0, end - 1), marks: word.slice(end - 1), space };
}

function spacedWord(word: string): string {
  if (isAddress(word)) return word;
  let rest = word.replace(WORD_APOSTROPHE, '’');
  const ends: string[] = [];
  // Usually once; twice in « (vraiment ?) ; ». From the end, hence reversed.
  for (let found = highPunctuation(rest); found !== undefined; found = highPunctuation(rest)) {
    if (!AFTER_WHAT.test(found.before.slice(-1))) break;
    ends.push(found.marks, found.space);
    rest = found.before;
  }
  return rest + ends.reverse().join('');
}

function blankBetween(previous: string, blank: string, next: string): string {
  if (previous === '' || !BLANKS_ON_A_LINE.test(blank)) return blank;
  if (previous.endsWith('«') || next.startsWith('»')) return NO_BREAK_SPACE;
  if (/[0-9]$/.test(previous) && /^[%€]/.test(next)) return NO_BREAK_SPACE;
  if (NUMBER_SIGN.test(previous)) return NO_BREAK_SPACE;
  const found = highPunctuation(next);
  return found?.before === '' ? found.space : blank;
}

/** Quotes become words of their own, so that the rule for the blanks around them is one rule. */
function detachQuotes(text: string): string {
  return text.replace(/«(?!\s)/g, '« ').replace(/(?<!\s)»/g, ' »');
}

/**
 * French spacing for interface texts and messages: a no-break space before `:` and inside « », a narrow one
 * before `;`, `!` and `?`, ’ inside words; missing spaces are added, existing ones replaced. The blank between
 * a number and `%` or `€`, and after `n°`, becomes a no-break space. Web and e-mail addresses, times (`10:30`) and smileys are
 * left alone. Idempotent; linear in the length. For texts written by us: never for what participants wrote.
 */
export function frenchTypography(text: string): string {
  const words = detachQuotes(text).split(BLANKS);
  const spaced = words
    .map((piece, index) => (index % 2 === 0 ? spacedWord(piece) : piece))
    .join('');
  const pieces = spaced.split(BLANKS);
  return pieces
    .map((piece, index) =>
      index % 2 === 1
        ? blankBetween(pieces[index - 1] ?? '', piece, pieces[index + 1] ?? '')
        : piece,
    )
    .join('');
}
