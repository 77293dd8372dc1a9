import { describe, expect, it } from '@jest/globals';
import { readSourceLines, sourceLines } from './source-lines.js';

const WHOLE = {
  title: 'Rapport',
  publisher: 'Haute Autorité de santé',
  publishedOn: '2024-05',
  url: 'https://has.example/a',
};
const BARE = { title: 'Code de la santé publique', publisher: null, publishedOn: null, url: null };

describe('source lines', () => {
  it('write a source a line, with what is known of it', () => {
    expect(sourceLines([WHOLE, BARE])).toBe(
      'Rapport | Haute Autorité de santé | 2024-05 | https://has.example/a\nCode de la santé publique',
    );
  });

  it('read back what they wrote', () => {
    const [whole, bare] = readSourceLines(sourceLines([WHOLE, BARE]));
    expect(whole).toEqual(WHOLE);
    expect(bare).toEqual({ title: BARE.title, publisher: '', publishedOn: '', url: '' });
  });

  it('know an address and a date wherever they stand', () => {
    expect(readSourceLines('Rapport | https://has.example/a\n\nÉtude | | 2023')).toEqual([
      { title: 'Rapport', publisher: '', publishedOn: '', url: 'https://has.example/a' },
      { title: 'Étude', publisher: '', publishedOn: '2023', url: '' },
    ]);
  });
});
