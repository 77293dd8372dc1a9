import { confusableSkeleton } from '@voix/domain-kernel';
import { isProtectedName } from './protected-names.js';

describe('isProtectedName', () => {
  it.each([
    'CCNE',
    'ccne',
    'С\u0421NE',
    'C.C.N.E.',
    'ⅭⅭNE',
    'Mod\u00E9ration',
    'MODERATI0N',
    'v\u043Eix',
  ])('A45: protects %s, whatever alphabet it borrows from', (name) => {
    expect(isProtectedName(confusableSkeleton(name))).toBe(true);
  });

  it.each(['Anne', 'Hassan', 'Garance', 'Voix 7K3F-Q2', 'Infirmière du Nord'])(
    'leaves %s to people',
    (name) => {
      expect(isProtectedName(confusableSkeleton(name))).toBe(false);
    },
  );
});
