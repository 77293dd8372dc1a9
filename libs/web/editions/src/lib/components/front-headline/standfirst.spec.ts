import * as fc from 'fast-check';
import { describe, expect, it } from '@jest/globals';
import { standfirst } from './standfirst.js';

describe('standfirst', () => {
  it('cuts after the first sentence', () => {
    expect(standfirst('Elle lit, elle trie. Elle se trompe parfois.', 'fr')).toEqual({
      opening: 'Elle lit, elle trie.',
      rest: 'Elle se trompe parfois.',
    });
  });

  it('keeps a question with its own mark, set apart as in French', () => {
    expect(standfirst('Qui décide\u202f? Dites-le.', 'fr').opening).toBe('Qui décide\u202f?');
  });

  it('leaves nothing behind a single sentence', () => {
    expect(standfirst('Une seule phrase', 'fr')).toEqual({ opening: 'Une seule phrase', rest: '' });
  });

  it('loses no word, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (summary) => {
        const { opening, rest } = standfirst(summary, 'fr');
        expect(`${opening}${rest}`.replaceAll(/\s/g, '')).toBe(
          summary.trim().replaceAll(/\s/g, ''),
        );
      }),
    );
  });
});
