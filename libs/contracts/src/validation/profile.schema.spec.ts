import fc from 'fast-check';
import { graphemeCount, ok } from '@voix/domain-kernel';
import { DISPLAY_NAME_MAX_LENGTH, displayNameField, profileSchema } from './profile.schema.js';
import { validate } from './validate.js';

const read = (typed: string) => validate(displayNameField, typed);

describe('displayNameField', () => {
  it('A47: keeps one form of a name, however it was typed', () => {
    expect(read(' Anne-E\u0301le\u0301onore\u200B ')).toEqual(ok('Anne-Éléonore'));
  });

  it('A49: counts what a person sees: 60 families fit, 61 do not', () => {
    const families = (count: number) => `A${'👨‍👩‍👧'.repeat(count - 1)}`;
    expect(read(families(60)).ok).toBe(true);
    expect(read(families(61))).toMatchObject({
      error: { issues: [{ code: 'TOO_LONG', params: { max: 60 } }] },
    });
  });

  it.each([
    ['', 'REQUIRED'],
    [' \u200B\u202E ', 'REQUIRED'],
    ['***', 'INVALID_VALUE'],
  ])('refuses %j as %s', (typed, code) => {
    expect(read(typed)).toMatchObject({ ok: false, error: { issues: [{ code }] } });
  });

  it('never keeps a name longer than the limit or on several lines, and changes nothing when read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 90 }), (typed) => {
        const first = read(typed);
        if (!first.ok) return;
        expect(graphemeCount(first.value)).toBeLessThanOrEqual(DISPLAY_NAME_MAX_LENGTH);
        expect(first.value).not.toMatch(/[\n\r\u2028]/);
        expect(read(first.value)).toEqual(first);
      }),
    );
  });
});

describe('profileSchema', () => {
  it.each([
    ['', null],
    [null, null],
    ['CAREGIVER', 'CAREGIVER'],
  ])('reads the choice %j as %j', (collegeCode, kept) => {
    const typed = { displayName: 'Anne', collegeCode, territoryCode: null };
    expect(validate(profileSchema, typed)).toEqual(ok({ ...typed, collegeCode: kept }));
  });
});
