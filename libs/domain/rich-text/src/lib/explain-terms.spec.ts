import fc from 'fast-check';
import { explainLines, explainTexts } from './explain-terms.js';
import { parseRichText } from './parse-rich-text.js';
import { plainInline } from './plain-inline.js';
import type { ExplainedPart, WordedTerm } from './rich-text.js';

const term = (name: string, ...synonyms: readonly string[]): WordedTerm => ({
  key: name,
  term: name,
  synonyms,
});

const found = (lines: readonly string[], ...terms: readonly WordedTerm[]) =>
  explainLines(lines, terms).flatMap((parts) =>
    parts.flatMap((part) => (part.type === 'term' ? [[part.key, part.text]] : [])),
  );

const joined = (parts: readonly ExplainedPart[]) => parts.map(({ text }) => text).join('');

describe('explainLines', () => {
  it.each([
    ['whole words only', 'Biais', 'Un biaiseur, des biais.', 'biais'],
    ['without capitals', 'Algorithme', 'ALGORITHME', 'ALGORITHME'],
    ['without accents', 'Téléconsultation', 'la teleconsultation', 'teleconsultation'],
    ['with accents typed in two characters', 'Té', 'un te\u0301', 'te\u0301'],
    ['in the plural', 'Algorithme', 'les algorithmes', 'algorithmes'],
    ['in the plural in x', 'Réseau', 'des réseaux', 'réseaux'],
    ['in the singular', 'Données de santé', 'une donnée de santé', 'donnée de santé'],
    ['after an elision', 'Algorithme', 'l’algorithme', 'algorithme'],
    ['across an apostrophe of another kind', 'Jeu d’essai', "jeu d'essai", "jeu d'essai"],
    [
      'across the end of a line',
      'Aide à la décision',
      'aide à la\ndécision',
      'aide à la\ndécision',
    ],
    ['beside its ligature', 'Œdème', 'un oedème', 'oedème'],
  ])('finds a term %s', (_how, name, text, occurrence) => {
    expect(found([text], term(name))).toEqual([[name, occurrence]]);
  });

  it.each([
    ['inside another word', 'IA', 'Le diagnostic initial'],
    ['across the end of a sentence', 'Aide médicale', 'Une aide. Médicale ou non.'],
    ['that is another word but for its x', 'Voix', 'Je vois'],
  ])('leaves alone what stands %s', (_where, name, text) => {
    expect(found([text], term(name))).toEqual([]);
  });

  it('marks the first occurrence in all lines, by its name or a synonym', () => {
    expect(found(['Rien.', 'L’IA aide. L’IA se trompe.', 'IA'], term('Machine', 'IA'))).toEqual([
      ['Machine', 'IA'],
    ]);
  });

  it('takes the longest term, and looks for no shorter one inside it', () => {
    const terms = [term('Données'), term('Données de santé')];
    expect(found(['données de santé, données de santé, données'], ...terms)).toEqual([
      ['Données de santé', 'données de santé'],
      ['Données', 'données'],
    ]);
  });

  it('finds by either name a term that gives its short one in brackets', () => {
    const machine = term('Intelligence artificielle (IA)');
    expect(found(['Une IA.'], machine)).toEqual([[machine.key, 'IA']]);
    const [[, words] = []] = found(['L’intelligence artificielle.'], machine);
    expect(words).toBe('intelligence artificielle');
  });

  it('takes a name before a synonym, and the first of two alike', () => {
    expect(found(['IA'], term('Machine', 'IA'), term('IA'))).toEqual([['IA', 'IA']]);
    expect(found(['robot'], term('A', 'robot'), term('B', 'robots'))).toEqual([['A', 'robot']]);
  });

  it('gives back any text, and marks each term at most once', () => {
    const word = fc.constantFrom('ia', 'IA', 'données', 'donnee', 'de', 'santé', 'd’', '🙂', 'ß');
    const gap = fc.constantFrom(' ', '', '-', '. ', '\u00A0', '\n');
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(fc.tuple(word, gap)).map((pairs) => pairs.flat().join('')),
    );
    const terms = fc.array(
      fc.record({ key: fc.constantFrom('a', 'b', 'c'), term: text, synonyms: fc.array(text) }),
    );
    fc.assert(
      fc.property(fc.array(text), terms, (lines, known) => {
        const explained = explainLines(lines, known);
        expect(explained.map(joined)).toEqual(lines);
        const keys = explained.flat().flatMap((part) => (part.type === 'term' ? [part.key] : []));
        expect(new Set(keys).size).toBe(keys.length);
        expect(explained.flat().every((part) => part.text !== '')).toBe(true);
      }),
    );
  });

  it('stays linear on a text made to be slow', () => {
    const long = 'a '.repeat(40);
    const lines = [`${'a '.repeat(50_000)}b`];
    const started = performance.now();
    expect(found(lines, term(`${long}c`), term('b'))).toEqual([['b', 'b']]);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('explainTexts', () => {
  it('marks words, emphasised or not, in paragraphs, lists and quotations', () => {
    const texts = ['Un **biais**.', '- une IA\n\n> un algorithme, un biais'].map(parseRichText);
    const explained = explainTexts(texts, [term('Biais'), term('IA'), term('Algorithme')]);
    expect(JSON.stringify(explained).match(/"key":"[^"]+"/g)).toEqual([
      '"key":"Biais"',
      '"key":"IA"',
      '"key":"Algorithme"',
    ]);
  });

  it('marks nothing in titles, links and code', () => {
    const text = parseRichText('# IA\n\n[IA](https://exemple.fr) et `IA`\n\n```\nIA\n```\n\n---');
    expect(explainTexts([text], [term('IA')])).toEqual([text]);
  });

  it('keeps the words of a paragraph as they were', () => {
    const [block] = parseRichText('Une *IA* et un [lien](https://exemple.fr) vers une IA.');
    if (block?.type !== 'paragraph') throw new Error('no paragraph');
    const [[after]] = [explainTexts([[block]], [term('IA')])[0] ?? []];
    if (after?.type !== 'paragraph') throw new Error('no paragraph');
    expect(plainInline(after.children)).toBe(plainInline(block.children));
  });
});
