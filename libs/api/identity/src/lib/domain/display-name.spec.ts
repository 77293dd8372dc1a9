import fc from 'fast-check';
import { displayNameField, validate } from '@voix/contracts/validation';
import { ok } from '@voix/domain-kernel';
import { displayNameOf, pseudonymFrom } from './display-name.js';

describe('displayNameOf', () => {
  it('A45: sees one name behind letters that look alike', () => {
    expect(displayNameOf('ССNЕ').skeleton).toBe(displayNameOf('CCNE').skeleton);
  });
});

describe('pseudonymFrom', () => {
  it('is short, readable aloud, and a name that anybody may have', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 6, maxLength: 6 }), (bytes) => {
        const name = pseudonymFrom(bytes);
        expect(name.text).toMatch(/^Anonyme [0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{2}$/);
        expect(validate(displayNameField, name.text)).toEqual(ok(name.text));
        expect(displayNameOf(name.text)).toEqual(name);
      }),
    );
  });
});
