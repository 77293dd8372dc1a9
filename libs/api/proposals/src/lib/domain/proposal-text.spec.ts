import { isSameText, textFingerprint } from './proposal-text.js';

describe('isSameText', () => {
  it('tells a change of title or of body from none', () => {
    const text = { title: 'a', body: 'b' };
    expect(isSameText(text, { title: 'a', body: 'b' })).toBe(true);
    expect(isSameText(text, { title: 'a', body: 'c' })).toBe(false);
    expect(isSameText(text, { title: 'c', body: 'b' })).toBe(false);
  });
});

describe('textFingerprint', () => {
  it('can be recomputed by a stranger with the two texts', () => {
    // printf 'Un titre\nUn corps' | sha256sum
    expect(textFingerprint({ title: 'Un titre', body: 'Un corps' })).toBe(
      'a07d4a0897614f4c1bf043ea6e2f8600bb232784141103d2267ed86dc365ec73',
    );
  });
});
