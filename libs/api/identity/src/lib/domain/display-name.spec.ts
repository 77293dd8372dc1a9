import fc from 'fast-check';
import { graphemeCount } from '@voix/domain-kernel';
import { DISPLAY_NAME_MAX_LENGTH, pseudonymFrom, readDisplayName } from './display-name.js';

const read = (input: string) => readDisplayName(input, 'displayName');

describe('readDisplayName', () => {
  it('A47: stores one form of a name, however it was typed', () => {
    const composed = read('Anne-Éléonore');
    expect(read(' Anne-E\u0301le\u0301onore\u200B ')).toEqual(composed);
    expect(composed).toMatchObject({ ok: true, value: { text: 'Anne-Éléonore' } });
  });

  it('A44: cuts a pile of combining marks', () => {
    const result = read(`a${'\u0301'.repeat(500)}`);
    expect(result.ok && result.value.text).toBe('á\u0301\u0301\u0301');
  });

  it('A49: counts what a person sees: 60 families fit, 61 do not', () => {
    const families = (count: number) => `A${'👨‍👩‍👧'.repeat(count - 1)}`;
    expect(read(families(60)).ok).toBe(true);
    expect(read(families(61))).toEqual({
      ok: false,
      error: { path: 'displayName', code: 'TOO_LONG', params: { max: 60 } },
    });
    expect(read('a'.repeat(1_000_000)).ok).toBe(false);
  });

  it.each([
    ['', 'REQUIRED'],
    [' \u200B\u202E ', 'REQUIRED'],
    ['***', 'INVALID_VALUE'],
  ])('refuses %p as %s', (input, code) => {
    expect(read(input)).toMatchObject({ ok: false, error: { code } });
  });

  it('never stores a name longer than the limit or on several lines, and changes nothing when read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 90 }), (input) => {
        const first = read(input);
        if (!first.ok) return;
        expect(graphemeCount(first.value.text)).toBeLessThanOrEqual(DISPLAY_NAME_MAX_LENGTH);
        expect(first.value.text).not.toMatch(/[\n\r\u2028]/);
        expect(read(first.value.text)).toEqual(first);
      }),
    );
  });
});

describe('pseudonymFrom', () => {
  it('is short, readable aloud, and a name that anybody may have', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 6, maxLength: 6 }), (bytes) => {
        const name = pseudonymFrom(bytes);
        expect(name.text).toMatch(/^Anonyme [0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{2}$/);
        expect(read(name.text)).toEqual({ ok: true, value: name });
      }),
    );
  });
});
