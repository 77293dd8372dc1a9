import * as fc from 'fast-check';
import { diffText, type DiffSegment } from './text-diff.js';

/** [-removed-], {+added+}, the rest is the same. */
const shown = (segments: readonly DiffSegment[]) =>
  segments
    .map(({ kind, text }) => {
      if (kind === 'REMOVED') return `[-${text}-]`;
      return kind === 'ADDED' ? `{+${text}+}` : text;
    })
    .join('');

const joined = (segments: readonly DiffSegment[], without: DiffSegment['kind']) =>
  segments
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');

const word = fc.constantFrom(
  'il',
  'faut',
  'l’',
  'l’hôpital',
  'été',
  'santé',
  "d'",
  'IA',
  '10',
  'e\u0301',
  '😀',
);
const glue = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  '\n',
  '\r\n',
  '\r',
  '\u00A0',
  ',',
  '.',
  ' ; ',
  '\n\n',
  '-',
  '\uD83D',
  '\u2028',
);
const french = fc.array(fc.oneof(word, glue), { maxLength: 60 }).map((pieces) => pieces.join(''));
const anyText = fc.oneof(french, fc.string({ unit: 'binary' }));

describe('diffText', () => {
  it.each([
    [
      'Il faut former les soignants.',
      'Il faut former tous les soignants.',
      'Il faut former {+tous +}les soignants.',
    ],
    ['l’hôpital public', 'l’école publique', 'l’[-hôpital public-]{+école publique+}'],
    ["l'hôpital", "d'hôpital", "[-l'-]{+d'+}hôpital"],
    ['Oui, mais non.', 'Oui ; mais non !', 'Oui[-,-] {+; +}mais non[-.-]{+ !+}'],
    ['un\ndeux', 'un\n\ndeux', 'un\n{+\n+}deux'],
    ['à\u00A0: b', 'à : b', 'à[-\u00A0-]{+ +}: b'],
    ['peut-être', 'peut-on', 'peut-[-être-]{+on+}'],
    ['', 'neuf', '{+neuf+}'],
    ['ancien', '', '[-ancien-]'],
    ['pareil', 'pareil', 'pareil'],
    ['', '', ''],
  ])('compares %j and %j', (oldText, newText, expected) => {
    expect(shown(diffText(oldText, newText))).toBe(expected);
  });

  it('joins replacements that only a blank separates, but not over a line break', () => {
    expect(shown(diffText('un deux trois', 'uno due trois'))).toBe('[-un deux-]{+uno due+} trois');
    expect(shown(diffText('un\ndeux', 'uno\ndue'))).toBe('[-un-]{+uno+}\n[-deux-]{+due+}');
  });

  it('gives both versions back, to the character', () => {
    fc.assert(
      fc.property(anyText, anyText, (oldText, newText) => {
        const segments = diffText(oldText, newText);
        expect(joined(segments, 'ADDED')).toBe(oldText);
        expect(joined(segments, 'REMOVED')).toBe(newText);
      }),
      { numRuns: 2000 },
    );
  });

  it('has no empty segment, no two neighbours of a kind, and removals before additions', () => {
    fc.assert(
      fc.property(french, french, (oldText, newText) => {
        const segments = diffText(oldText, newText);
        const kinds = segments.map(({ kind }) => kind).join(' ');
        expect(segments.filter(({ text }) => text === '')).toEqual([]);
        expect(kinds).not.toMatch(/(\b\w+) \1\b|ADDED REMOVED/);
      }),
      { numRuns: 1000 },
    );
  });

  it('says that nothing changed exactly when nothing did', () => {
    fc.assert(
      fc.property(french, french, (one, other) => {
        expect(diffText(one, one).filter(({ kind }) => kind !== 'SAME')).toEqual([]);
        expect(diffText(one, other).every(({ kind }) => kind === 'SAME')).toBe(one === other);
      }),
    );
  });
});

describe('diffText on long texts', () => {
  const WORDS = 20_000;
  const WORDS_A_PARAGRAPH = 100;
  /** A text of 20,000 words in paragraphs of a hundred, each word by its number. */
  const text = (wordAt: (index: number) => string) =>
    Array.from(
      { length: WORDS },
      (_, index) => wordAt(index) + ((index + 1) % WORDS_A_PARAGRAPH === 0 ? '\n' : ' '),
    ).join('');
  const original = text((index) => `mot${index % 997}`);

  /** CPU seconds of a comparison, with the round trip checked on the way. */
  const measured = (oldText: string, newText: string) => {
    const before = process.cpuUsage();
    const segments = diffText(oldText, newText);
    const seconds = process.cpuUsage(before).user / 1e6;
    expect(joined(segments, 'ADDED')).toBe(oldText);
    expect(joined(segments, 'REMOVED')).toBe(newText);
    return { segments, seconds };
  };
  /** Bounded work takes a fraction of it; unbounded work on these texts takes minutes. */
  const GENEROUS = 5;

  it('finds every one of 300 changed words', () => {
    const revised = text((index) => (index % 67 === 5 ? `neuf${index}` : `mot${index % 997}`));
    const { segments, seconds } = measured(original, revised);
    expect(segments.filter(({ kind }) => kind === 'ADDED')).toHaveLength(299);
    expect(
      segments.filter(({ kind, text: added }) => kind === 'ADDED' && /\s/.test(added)),
    ).toEqual([]);
    expect(seconds).toBeLessThan(GENEROUS);
  });

  it('compares paragraphs when too many words changed', () => {
    const revised = text((index) =>
      index < WORDS / 2 && index % 3 === 0 ? `neuf${index}` : `mot${index % 997}`,
    );
    const { segments, seconds } = measured(original, revised);
    expect(segments.map(({ kind }) => kind)).toEqual(['REMOVED', 'ADDED', 'SAME']);
    expect(segments[2]?.text.split('\n')).toHaveLength(WORDS / 2 / WORDS_A_PARAGRAPH + 1);
    expect(seconds).toBeLessThan(GENEROUS);
  });

  it('takes the whole text for replaced when nothing is alike', () => {
    const one = Array.from({ length: WORDS }, (_, index) => `a${index}\n`).join('');
    const other = Array.from({ length: WORDS }, (_, index) => `b${index}\n`).join('');
    const { segments, seconds } = measured(one, other);
    expect(segments).toEqual([
      { kind: 'REMOVED', text: one },
      { kind: 'ADDED', text: other },
    ]);
    expect(seconds).toBeLessThan(GENEROUS);
  });

  it.each(['a', ' ', '\n', ' \n', '’', "a'", '.', 'e\u0301', '\uD83D', '😀', 'a b ', '\r'])(
    'A73 stays quick on 100 kB of %j',
    (unit) => {
      const flood = unit.repeat(100_000 / unit.length);
      const texts = [`${flood}x`, `x${flood}`, flood.slice(0, 50_000), ''];
      const seconds = texts.flatMap((one) => texts.map((other) => measured(one, other).seconds));
      expect(Math.max(...seconds)).toBeLessThan(GENEROUS);
    },
  );
});
