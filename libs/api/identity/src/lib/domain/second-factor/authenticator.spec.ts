import * as fc from 'fast-check';
import { authenticatorUri, stepOfCode, typedSecret } from './authenticator.js';

/** RFC 6238, appendix B: the secret, and what it shows at these seconds (its last six digits). */
const RFC_SECRET = Buffer.from('12345678901234567890');
const RFC_CODES = [
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
] as const;

const at = (seconds: number) => new Date(seconds * 1000);

describe('stepOfCode', () => {
  it.each(RFC_CODES)('knows the code of the standard at second %i', (seconds, code) => {
    expect(stepOfCode(RFC_SECRET, code, at(seconds))).toBe(Math.floor(seconds / 30));
  });

  it('A55: takes a clock that is one step off, and none that is 90 seconds off', () => {
    const now = 1_234_567_890;
    const code = '005924';
    for (const drift of [-30, 0, 30])
      expect(stepOfCode(RFC_SECRET, code, at(now + drift))).toBe(Math.floor(now / 30));
    for (const drift of [-90, -60, 60, 90])
      expect(stepOfCode(RFC_SECRET, code, at(now + drift))).toBeNull();
  });

  it('takes no code that is none', () => {
    for (const code of ['', '00592', '0059244', 'abcdef'])
      expect(stepOfCode(RFC_SECRET, code, at(1_234_567_890))).toBeNull();
  });
});

describe('what an authenticator is given', () => {
  it('holds the secret and the name of the account, whatever that is', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 20, maxLength: 20 }),
        fc.emailAddress(),
        (secret, email) => {
          const uri = new URL(authenticatorUri(secret, email));
          expect(uri.protocol).toBe('otpauth:');
          expect(uri.searchParams.get('secret')).toBe(typedSecret(secret));
          expect(decodeURIComponent(uri.pathname)).toContain(email);
        },
      ),
    );
  });
});
