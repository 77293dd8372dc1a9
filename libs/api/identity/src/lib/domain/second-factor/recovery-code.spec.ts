import * as fc from 'fast-check';
import { secondFactorSchema, validate } from '@voix/contracts/validation';
import { hashRecoveryCode, RECOVERY_CODE_BYTES, recoveryCodeFrom } from './recovery-code.js';

const tenBytes = fc.uint8Array({
  minLength: RECOVERY_CODE_BYTES,
  maxLength: RECOVERY_CODE_BYTES,
});
const read = (code: string) => {
  const checked = validate(secondFactorSchema, { code });
  return checked.ok ? checked.value.code : checked.error.issues[0]?.code;
};

describe('a recovery code', () => {
  it('is read back however it is typed, and keeps all of its bits', () => {
    fc.assert(
      fc.property(tenBytes, tenBytes, (one, other) => {
        const code = recoveryCodeFrom(one);
        expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
        expect(read(` ${code.toLowerCase().replaceAll('-', ' ')} `)).toBe(code.replaceAll('-', ''));
        const isSame = Buffer.from(one).equals(Buffer.from(other));
        expect(code === recoveryCodeFrom(other)).toBe(isSame);
      }),
    );
  });

  it('forgives signs that look alike, and takes nothing else', () => {
    expect(read('OIL0-1111-2222-3333')).toBe('0110111122223333');
    for (const none of [
      'U000-1111-2222-3333',
      '12345',
      '1234567',
      `' or true --`,
      '0000-1111-2222',
    ])
      expect(read(none)).toBe('SECOND_FACTOR_CODE_INVALID');
    expect(read(' ')).toBe('REQUIRED');
  });

  it('is kept as another hash for each account', () => {
    const code = '7K3F-Q2MX-9D4T-0ABC';
    expect(hashRecoveryCode('a', code)).toEqual(hashRecoveryCode('a', code.replaceAll('-', '')));
    expect(hashRecoveryCode('a', code)).not.toEqual(hashRecoveryCode('b', code));
  });
});
