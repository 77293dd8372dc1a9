import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { readVersionPair, writeVersionPair } from './version-pair.js';

const read = (search: string, latest: number) =>
  readVersionPair(new URLSearchParams(search), latest);

describe('the pair of versions in an address', () => {
  it('is the last change when none is asked for', () => {
    expect(read('', 4)).toEqual({ from: 3, to: 4 });
  });

  it('does not exist for a text of one version', () => {
    expect(read('de=1&a=2', 1)).toBeUndefined();
  });

  it.each([
    ['the change that led to a version', 'a=2', { from: 1, to: 2 }],
    ['the order of time', 'de=4&a=1', { from: 1, to: 4 }],
    ['the last change instead of a version against itself', 'de=2&a=2', { from: 3, to: 4 }],
    ['the last change instead of the first version against nothing', 'a=1', { from: 3, to: 4 }],
  ])('is %s', (_case, search, pair) => {
    expect(read(search, 4)).toEqual(pair);
  });

  it('comes back as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 500 }), fc.nat(), fc.nat(), (latest, a, b) => {
        const from = 1 + (a % (latest - 1));
        const to = from + 1 + (b % (latest - from));
        expect(read(writeVersionPair({ from, to }).toString(), latest)).toEqual({ from, to });
      }),
    );
  });

  it('A35: is two versions that exist, whatever the address holds', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.integer({ min: 2, max: 9 }), (de, a, latest) => {
        const pair = readVersionPair(new URLSearchParams({ de, a }), latest);
        expect(pair?.from).toBeGreaterThanOrEqual(1);
        expect(pair?.to).toBeLessThanOrEqual(latest);
        expect(pair?.from).toBeLessThan(pair?.to ?? 0);
      }),
    );
  });
});
