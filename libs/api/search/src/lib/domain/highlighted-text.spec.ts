import fc from 'fast-check';
import {
  excerptOf,
  MATCH_END,
  MATCH_START,
  readMarks,
  withoutMarks,
  type HighlightedText,
} from './highlighted-text.js';

const wordsOf = ({ text, matches }: HighlightedText) =>
  matches.map(({ start, end }) => text.slice(start, end));

/** `les [données] de santé` with its brackets read as marks. */
function marked(pattern: string): HighlightedText {
  const withMarks = pattern.replaceAll('[', MATCH_START).replaceAll(']', MATCH_END);
  return readMarks(withoutMarks(withMarks), withMarks);
}

const LONE_HALF = /\p{Surrogate}/u;

describe('readMarks', () => {
  it('finds the places between marks', () => {
    const text = marked('Les [données] de [santé].');
    expect(text).toEqual({
      text: 'Les données de santé.',
      matches: [
        { start: 4, end: 11 },
        { start: 15, end: 20 },
      ],
    });
  });

  it('leaves the text as it was written where the marked copy has other signs', () => {
    const copy = `le rendez ${MATCH_START}vous${MATCH_END}`;
    const text = readMarks('le rendez-vous', copy);
    expect(text.text).toBe('le rendez-vous');
    expect(wordsOf(text)).toEqual(['vous']);
  });
});

describe('excerptOf', () => {
  const filler = 'un mot puis un autre '.repeat(30);

  it('keeps a short text whole', () => {
    const text = marked('Les [données].');
    expect(excerptOf(text, 100)).toEqual(text);
  });

  it('begins a long text at its beginning when nothing in it answers', () => {
    const { text, matches } = excerptOf(marked(filler), 100);
    expect(text).toMatch(/^un mot puis .+[a-z]…$/);
    expect(matches).toEqual([]);
  });

  it('shows where most matches stand together', () => {
    const text = marked(`[a] ${filler} [soin] et [vote] ${filler} [b] ${filler}`);
    const excerpt = excerptOf(text, 120);
    expect(excerpt.text).toMatch(/^….*soin et vote.*…$/);
    expect(wordsOf(excerpt)).toEqual(['soin', 'vote']);
  });

  it('shows a match at the end of what has no spaces', () => {
    const excerpt = excerptOf(marked(`${'a'.repeat(70)}[soin] ${filler}`), 60);
    expect(wordsOf(excerpt)).toEqual(['soin']);
  });

  it('keeps matches on their words, cuts no character, and stays short', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
      fc.constantFrom(' ', ' ', '[soin]', ' [vote] ', '😀', '\n'),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 200 }),
        fc.integer({ min: 60, max: 200 }),
        (pieces, length) => {
          const plain = pieces.map((one) => (one.includes('[') ? one : one.replace(/[[\]]/g, '')));
          const text = marked(plain.join(''));
          const excerpt = excerptOf(text, length);
          expect(excerpt.text.length).toBeLessThanOrEqual(length + 2);
          expect(LONE_HALF.test(excerpt.text)).toBe(false);
          expect(wordsOf(excerpt).every((word) => word === 'soin' || word === 'vote')).toBe(true);
          expect(excerpt.matches.length > 0).toBe(text.matches.length > 0);
        },
      ),
      { numRuns: 500 },
    );
  });
});
