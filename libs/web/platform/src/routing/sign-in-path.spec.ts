import * as fc from 'fast-check';
import { returnPathOf, secondFactorPath, signInPath } from './sign-in-path.js';

const searchOf = (path: string) => new URL(path, 'https://voix.example').search;

describe.each([
  ['signInPath', signInPath],
  ['secondFactorPath', secondFactorPath],
])('%s', (_name, pathWith) => {
  it('carries the way back, whatever it holds', () => {
    fc.assert(
      fc.property(fc.webPath(), fc.webQueryParameters(), (path, query) => {
        const returnTo = `/editions${path}?${query}`;
        expect(returnPathOf(searchOf(pathWith(returnTo)))).toBe(returnTo);
      }),
    );
  });

  it.each(['//evil.example', 'https://evil.example', 'javascript:alert(1)', '/\\evil.example', ''])(
    'A32 does not lead back to %p',
    (returnTo) => {
      expect(returnPathOf(searchOf(pathWith(returnTo)))).toBeUndefined();
    },
  );

  it('knows no way back when none was given', () => {
    expect(returnPathOf('')).toBeUndefined();
  });
});
