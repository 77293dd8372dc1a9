import * as fc from 'fast-check';
import { createReceiptCode, parseReceiptCode } from './receipt-code.js';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const code = fc.uint8Array({ minLength: 6, maxLength: 6 }).map(createReceiptCode);

describe('createReceiptCode', () => {
  it('groups ten Crockford characters by four, four and two', () => {
    expect(createReceiptCode(Uint8Array.of(1, 2, 3, 4, 5, 6))).toBe('0410-6105-0Z');
    expect(createReceiptCode(new Uint8Array(6).fill(255))).toBe('ZZZZ-ZZZZ-ZX');
    fc.assert(
      fc.property(code, (text) =>
        /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{2}$/.test(text),
      ),
    );
  });

  it('keeps 45 bits: two inputs that differ there have different codes', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 2n ** 45n - 1n), fc.bigInt(0n, 2n ** 45n - 1n), (one, other) => {
        const bytesOf = (bits: bigint) =>
          Uint8Array.from({ length: 6 }, (_, index) =>
            Number(((bits << 3n) >> BigInt(40 - 8 * index)) & 255n),
          );
        expect(createReceiptCode(bytesOf(one)) === createReceiptCode(bytesOf(other))).toBe(
          one === other,
        );
      }),
    );
  });

  it('needs six bytes', () => {
    expect(() => createReceiptCode(new Uint8Array(5))).toThrow(RangeError);
  });
});

describe('parseReceiptCode', () => {
  it('gives back every code that was made', () => {
    fc.assert(fc.property(code, (text) => expect(parseReceiptCode(text)).toBe(text)));
  });

  it.each([
    ['lower case', '0410-6105-0z'],
    ['no dashes', '041061050Z'],
    ['blanks everywhere', ' 0410 6105\u00A00Z\n'],
    ['typographic dashes', '0410–6105‑0Z'],
    ['the letter O for zero', 'O41O-61O5-OZ'],
    ['the letters I and l for one', '04I0-6l05-0Z'],
    ['full-width characters', '０４１０－６１０５－０Ｚ'],
  ])('tolerates %s', (_what, typed) => {
    expect(parseReceiptCode(typed)).toBe('0410-6105-0Z');
  });

  it('notices every single wrong character', () => {
    fc.assert(
      fc.property(code, fc.nat(9), fc.constantFrom(...ALPHABET.split('')), (text, place, wrong) => {
        const plain = text.replaceAll('-', '');
        fc.pre(plain.charAt(place) !== wrong);
        expect(
          parseReceiptCode(plain.slice(0, place) + wrong + plain.slice(place + 1)),
        ).toBeUndefined();
      }),
    );
  });

  it('notices every exchange of two characters, neighbours or not', () => {
    fc.assert(
      fc.property(code, fc.nat(9), fc.nat(9), (text, one, other) => {
        const characters = text.replaceAll('-', '').split('');
        const [a = '', b = ''] = [characters[one], characters[other]];
        fc.pre(a !== b);
        characters[one] = b;
        characters[other] = a;
        expect(parseReceiptCode(characters.join(''))).toBeUndefined();
      }),
    );
  });

  it.each([
    '',
    '0410-6105-0',
    '0410-6105-0ZZ',
    'U410-6105-0Z',
    '0410-6105-0😀',
    '9'.repeat(100_000),
  ])('refuses what has another length or alphabet', (typed) => {
    expect(parseReceiptCode(typed)).toBeUndefined();
  });
});
