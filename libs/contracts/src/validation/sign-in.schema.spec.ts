import { ok } from '@voix/domain-kernel';
import { codeSchema, emailAndCodeSchema, emailSchema } from './sign-in.schema.js';
import { validate } from './validate.js';

const codes = (checked: ReturnType<typeof validate>) =>
  checked.ok ? [] : checked.error.issues.map(({ path, code }) => `${path} ${code}`);

describe('emailSchema', () => {
  it('reads an address, and the key under which it names one account', () => {
    expect(validate(emailSchema, { email: ' Anne+voix@EXEMPLE.fr ' })).toEqual(
      ok({ email: { address: 'Anne+voix@exemple.fr', key: 'anne@exemple.fr' } }),
    );
  });

  it.each([
    ['', 'REQUIRED'],
    [' \n', 'REQUIRED'],
    ['anne', 'INVALID_EMAIL'],
    ['anne@exemple', 'INVALID_EMAIL'],
    ['anne@exemple.fr\r\nBcc: tous@exemple.fr', 'INVALID_EMAIL'],
    ['a'.repeat(1_000_000), 'INVALID_EMAIL'],
  ])('says of %.60j: %s', (email, code) => {
    expect(codes(validate(emailSchema, { email }))).toEqual([`email ${code}`]);
  });
});

describe('codeSchema', () => {
  it.each(['012345', ' 012 345 ', '012-345', '012.345', '０１２３４５', '012\u00A0345'])(
    'reads %j as the six digits it shows',
    (code) => {
      expect(validate(codeSchema, { code })).toEqual(ok({ code: '012345' }));
    },
  );

  it.each([
    ['', 'REQUIRED'],
    ['  ', 'REQUIRED'],
    ['12345', 'SIGN_IN_CODE_INVALID'],
    ['1234567', 'SIGN_IN_CODE_INVALID'],
    ['12345x', 'SIGN_IN_CODE_INVALID'],
    ['١٢٣٤٥٦', 'SIGN_IN_CODE_INVALID'],
  ])('says of %j: %s', (code, fault) => {
    expect(codes(validate(codeSchema, { code }))).toEqual([`code ${fault}`]);
  });
});

describe('emailAndCodeSchema', () => {
  it('lists both faults', () => {
    expect(codes(validate(emailAndCodeSchema, { email: 'anne', code: '' }))).toEqual([
      'email INVALID_EMAIL',
      'code REQUIRED',
    ]);
  });
});
