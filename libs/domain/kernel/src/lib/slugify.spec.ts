import * as fc from 'fast-check';
import { slugify } from './slugify.js';

describe('slugify', () => {
  it.each([
    ["L'œuvre & l’hôpital", 'l-oeuvre-et-l-hopital'],
    ['Île-de-France : 2026 !', 'ile-de-france-2026'],
    ['Ça coûte 30 € à Noël…', 'ca-coute-30-euros-a-noel'],
    ['États généraux de l’IA en santé', 'etats-generaux-de-l-ia-en-sante'],
    ['İstanbul', 'istanbul'],
    ['--- déjà --- vu ---', 'deja-vu'],
    ['漢字', ''],
  ])('spells %j as %j', (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });

  it('cuts between words', () => {
    expect(slugify('un deux trois quatre', 12)).toBe('un-deux');
    expect(slugify('un deux trois quatre', 13)).toBe('un-deux-trois');
    expect(slugify('anticonstitutionnellement', 10)).toBe('anticonsti');
  });

  it('always fits an address, and is its own slug', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.integer({ min: 1, max: 40 }),
        (text, longest) => {
          const slug = slugify(text, longest);
          expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
          expect(slug.length).toBeLessThanOrEqual(longest);
          expect(slugify(slug, longest)).toBe(slug);
        },
      ),
    );
  });
});
