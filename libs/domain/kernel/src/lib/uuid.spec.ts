import * as fc from 'fast-check';
import { createUuidV7, isUuid } from './uuid.js';

const tenBytes = fc.uint8Array({ minLength: 10, maxLength: 10 });
const instant = fc.integer({ min: 0, max: 2 ** 48 - 1 });

describe('createUuidV7', () => {
  it('reproduces the example of RFC 9562, appendix A.6', () => {
    // rand_a 0xCC3, var 2, rand_b 0x18C4DC0C0C07398F; the bits that version and variant overwrite are free.
    const random = Uint8Array.of(0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f);
    expect(createUuidV7(0x017f22e279b0, random)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
  });

  it('always makes a canonical UUID whose first 48 bits are the time', () => {
    fc.assert(
      fc.property(instant, tenBytes, (now, random) => {
        const id = createUuidV7(now, random);
        expect(isUuid(id)).toBe(true);
        expect(Number.parseInt(id.slice(0, 13).replace('-', ''), 16)).toBe(now);
      }),
    );
  });

  it('sorts by time as text', () => {
    fc.assert(
      fc.property(instant, instant, tenBytes, tenBytes, (one, other, first, second) => {
        fc.pre(one < other);
        expect(createUuidV7(one, first) < createUuidV7(other, second)).toBe(true);
      }),
    );
  });

  it('keeps 74 bits of the random bytes apart', () => {
    const blank = createUuidV7(0, new Uint8Array(10));
    const single = Array.from({ length: 80 }, (_, bit) => {
      const bytes = new Uint8Array(10);
      bytes[bit >> 3] = 0x80 >> (bit & 7);
      return createUuidV7(0, bytes);
    });
    expect(new Set(single.filter((id) => id !== blank)).size).toBe(74);
  });

  it('refuses too few random bytes and times that do not fit', () => {
    expect(() => createUuidV7(0, new Uint8Array(9))).toThrow(RangeError);
    expect(() => createUuidV7(-1, new Uint8Array(10))).toThrow(RangeError);
    expect(() => createUuidV7(1.5, new Uint8Array(10))).toThrow(RangeError);
    expect(() => createUuidV7(2 ** 48, new Uint8Array(10))).toThrow(RangeError);
  });
});

describe('isUuid', () => {
  it.each([
    ['upper case', '017F22E2-79B0-7CC3-98C4-DC0C0C07398F'],
    ['no hyphens', '017f22e279b07cc398c4dc0c0c07398f'],
    ['the nil UUID', '00000000-0000-0000-0000-000000000000'],
    ['another variant', '017f22e2-79b0-7cc3-c8c4-dc0c0c07398f'],
    ['braces', '{017f22e2-79b0-7cc3-98c4-dc0c0c07398f}'],
    ['a line break at the end', '017f22e2-79b0-7cc3-98c4-dc0c0c07398f\n'],
    ['an injection', "017f22e2-79b0-7cc3-98c4-dc0c0c07398f' OR 1=1"],
    ['a number', 1],
    ['null', null],
    ['an array of one UUID', ['017f22e2-79b0-7cc3-98c4-dc0c0c07398f']],
  ])('refuses %s', (_what, value) => {
    expect(isUuid(value)).toBe(false);
  });

  it('accepts the versions that other systems make', () => {
    expect(isUuid('919108f7-52d1-4320-9bac-f847db4148a8')).toBe(true);
    expect(isUuid('2ed6657d-e927-568b-95e1-2665a8aea6a2')).toBe(true);
  });
});
