import * as fc from 'fast-check';
import { LOOK_ALIKES } from './confusable-letters.js';
import { confusableSkeleton } from './confusable-skeleton.js';

describe('confusableSkeleton', () => {
  it.each([
    ['Cyrillic letters', 'ССNЕ'],
    ['Roman numerals', 'ⅭⅭNE'],
    ['full-width letters', 'ＣＣＮＥ'],
    ['mathematical letters', '𝐂𝐂𝐍𝐄'],
    ['enclosed letters', '🅲🅲🅽🅴'],
    ['flag letters', '🇨🇨🇳🇪'],
    ['Cherokee and Lisu letters', 'ꓚꓚꓠꓰ'],
    ['dots and blanks', ' C. C. N. E. '],
    ['lower case', 'ccne'],
    ['marks', 'C\u0327CN\u0303É'],
    ['zero-width characters', 'CC\u200B\u200DNE'],
  ])('A45 sees through %s', (_what, name) => {
    expect(confusableSkeleton(name)).toBe(confusableSkeleton('CCNE'));
  });

  it.each([
    ['Inserm', 'lnserm'],
    ['Inserm', '1nserm'],
    ['Inserm', '|nserm'],
    ['Ministère de la Santé', 'Міnіstеrе dе lа Sаntе'],
    ['Ministère de la Santé', 'Ⅿinistère de la Santé'],
    ['Haute Autorité de santé', 'Ηаute Αutοrité de ѕаnté'],
    ['Organisation', '0rganisation'],
    ['Modération', 'rnodération'],
    ['Œuvre', 'Oeuvre'],
  ])('A45 takes %s and %s for each other', (name, imitation) => {
    expect(confusableSkeleton(imitation)).toBe(confusableSkeleton(name));
  });

  it('keeps names apart that a reader does not confuse', () => {
    const names = [
      'CCNE',
      'CNNE',
      'Inserm',
      'Insee',
      'Anses',
      'Ansm',
      'Santé publique France',
      '國家',
      '国立',
    ];
    expect(new Set(names.map(confusableSkeleton)).size).toBe(names.length);
  });

  it('lists no letter under two Latin ones, and none in a spelling that normalisation would split', () => {
    const letters = Object.values(LOOK_ALIKES).flatMap((line) => Array.from(line));
    expect(new Set(letters).size).toBe(letters.length);
    expect(letters.filter((letter) => letter.normalize('NFD') !== letter)).toEqual([]);
  });

  it('is the skeleton of itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const skeleton = confusableSkeleton(name);
        expect(confusableSkeleton(skeleton)).toBe(skeleton);
      }),
      { numRuns: 1000 },
    );
  });

  it('is empty for a name without letters and digits', () => {
    expect(confusableSkeleton('😀 —')).toBe('');
  });
});
