import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { randomUuid } from './random-uuid.js';

/** A source of chance that gives these bytes. */
function giving(chosen: Uint8Array): Pick<Crypto, 'getRandomValues'> {
  return {
    getRandomValues<T extends ArrayBufferView>(array: T): T {
      new Uint8Array(array.buffer).set(chosen);
      return array;
    },
  };
}

describe('randomUuid', () => {
  it('is a version 4 UUID whatever the bytes, with no more than `getRandomValues`', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
        expect(randomUuid(giving(bytes))).toMatch(
          /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
        );
      }),
    );
  });

  it('keeps every other bit that chance gave', () => {
    expect(randomUuid(giving(new Uint8Array(16).fill(0xff)))).toBe(
      'ffffffff-ffff-4fff-bfff-ffffffffffff',
    );
    expect(randomUuid(giving(new Uint8Array(16)))).toBe('00000000-0000-4000-8000-000000000000');
  });
});
