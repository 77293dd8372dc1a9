declare const receiptCodeBrand: unique symbol;

/** `XXXX-XXXX-XX`: nine Crockford base32 characters (45 bits) and a check character. */
export type ReceiptCode = string & { readonly [receiptCodeBrand]: true };

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const DATA_CHARACTERS = 9;
const SOURCE_BYTES = 6;
const LONGEST_INPUT = 64;
const SEPARATORS = /[\s\p{Pd}\u2212.]/gu;

/** Multiplication by x in GF(2^5), modulo the primitive polynomial x^5 + x^2 + 1. */
function timesX(element: number): number {
  const shifted = element << 1;
  return shifted & 0b100000 ? shifted ^ 0b100101 : shifted;
}

/**
 * The check symbol is Σ x^(9-i)·d_i over GF(32), by Horner's scheme. All weights are different and none is
 * zero, so any single wrong character and any exchange of two characters is noticed; and, unlike
 * Crockford's own modulo 37, the symbol stays inside the alphabet.
 */
function checkSymbol(symbols: readonly number[]): number {
  return timesX(symbols.reduce((sum, symbol) => timesX(sum) ^ symbol, 0));
}

function format(symbols: readonly number[]): ReceiptCode {
  const text = [...symbols, checkSymbol(symbols)].map((symbol) => ALPHABET.charAt(symbol)).join('');
  return `${text.slice(0, 4)}-${text.slice(4, 8)}-${text.slice(8)}` as ReceiptCode;
}

/**
 * A code that a person can read aloud, from the first 45 bits of `bytes` (at least six; random, or a hash).
 * It is neither secret nor unique by itself: among a million codes, a collision has a chance of about 1.4 %,
 * so the table that stores it needs a unique constraint and a second try.
 */
export function createReceiptCode(bytes: Uint8Array): ReceiptCode {
  if (bytes.length < SOURCE_BYTES) {
    throw new RangeError(`A receipt code needs ${SOURCE_BYTES} bytes`);
  }
  const bits = bytes.subarray(0, SOURCE_BYTES).reduce((sum, byte) => sum * 256 + byte, 0);
  const symbols = Array.from(
    { length: DATA_CHARACTERS },
    (_, index) => Math.floor(bits / 2 ** (43 - 5 * index)) % 32,
  );
  return format(symbols);
}

/**
 * Reads what a person typed: any case, with or without spaces and dashes, O for 0, I or L for 1.
 * Answers the canonical form, or `undefined` when it is no code or its check character is wrong.
 */
export function parseReceiptCode(input: string): ReceiptCode | undefined {
  if (input.length > LONGEST_INPUT) return undefined;
  const typed = input.normalize('NFKC').toUpperCase().replace(SEPARATORS, '');
  const unambiguous = typed.replaceAll('O', '0').replace(/[IL]/g, '1');
  const symbols = Array.from(unambiguous, (character) => ALPHABET.indexOf(character));
  if (symbols.length !== DATA_CHARACTERS + 1 || symbols.includes(-1)) return undefined;
  const data = symbols.slice(0, DATA_CHARACTERS);
  return checkSymbol(data) === symbols[DATA_CHARACTERS] ? format(data) : undefined;
}
