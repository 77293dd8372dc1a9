import fc from 'fast-check';
import { LONGEST_QUESTION, MOST_WORDS, searchWords } from './search-words.js';

describe('searchWords', () => {
  it.each([
    ['les données de santé', ['les', 'données', 'de', 'santé']],
    ['  l’IA à l’hôpital ? ', ['l', 'IA', 'à', 'l', 'hôpital']],
    ['rendez-vous', ['rendez', 'vous']],
    ['"soin" & !(vote | a:*) <-> \\ \'', ['soin', 'vote', 'a']],
    ['%_$1; drop table', ['1', 'drop', 'table']],
    ['…', []],
    ['', []],
  ])('finds the words of %j', (question, words) => {
    expect(searchWords(question)).toEqual(words);
  });

  it('reads accents in one way, however they were typed', () => {
    expect(searchWords('sante\u0301')).toEqual(searchWords('santé'));
  });

  it('is short whatever it is given, and holds letters and digits alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 10_000 }), (question) => {
        const words = searchWords(question);
        expect(words.length).toBeLessThanOrEqual(MOST_WORDS);
        expect(words.join('')).toMatch(/^[\p{L}\p{N}\p{M}]*$/u);
      }),
    );
    expect(searchWords('a'.repeat(10_000))).toEqual(['a'.repeat(LONGEST_QUESTION)]);
  });
});
