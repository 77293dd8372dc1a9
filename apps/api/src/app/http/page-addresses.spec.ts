import { addressMatcher } from './page-addresses.js';

const isAddress = addressMatcher([
  '/',
  '/connexion',
  '/editions/:edition',
  '/editions/:edition/themes/:theme',
]);

describe('addressMatcher', () => {
  it.each([
    '/',
    '/connexion',
    '/connexion/',
    '/Connexion',
    '/editions/ia-sante-2026',
    '/editions/%C3%A9t%C3%A9/themes/a.b',
  ])('knows %s', (path) => expect(isAddress(path)).toBe(true));

  it.each([
    '//',
    '/connexions',
    '/connexion/lien',
    '/editions',
    '/editions/',
    '/editions/a/b',
    '/editions/a/themes/b/c',
    '/editions//themes/b',
    '/x/connexion',
  ])('does not know %j', (path) => expect(isAddress(path)).toBe(false));

  it('takes the signs of a pattern as they are', () => {
    expect(addressMatcher(['/a.b'])('/axb')).toBe(false);
  });

  it('A73: answers a very long path at once', () => {
    const startedAt = performance.now();
    expect(isAddress(`/editions/${'a/'.repeat(50_000)}`)).toBe(false);
    expect(performance.now() - startedAt).toBeLessThan(50);
  });
});
