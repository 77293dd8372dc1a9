import fc from 'fast-check';
import { codeFrom, hashCode, hashToken, isSameHash, TOKEN_BYTES, tokenFrom } from './secrets.js';

describe('secrets', () => {
  it('writes a token of 256 bits with 43 characters that need no escaping', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: TOKEN_BYTES, maxLength: TOKEN_BYTES }), (bytes) => {
        expect(tokenFrom(bytes)).toMatch(/^[\w-]{43}$/);
      }),
    );
  });

  it('makes a code of six digits, leading zeros included', () => {
    expect(codeFrom(Uint8Array.of(0, 0, 0, 7))).toBe('000007');
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 4, maxLength: 4 }), (bytes) => {
        expect(codeFrom(bytes)).toMatch(/^\d{6}$/);
      }),
    );
  });

  it('gives one code another hash in each challenge', () => {
    expect(hashCode('a', '123456')).not.toEqual(hashCode('b', '123456'));
  });

  it('takes hashes for the same only when every byte is', () => {
    expect(isSameHash(hashToken('x'), hashToken('x'))).toBe(true);
    expect(isSameHash(hashToken('x'), hashToken('y'))).toBe(false);
    expect(isSameHash(hashToken('x'), hashToken('x').subarray(1))).toBe(false);
  });
});
