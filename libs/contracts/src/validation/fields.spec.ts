import fc from 'fast-check';
import { graphemeCount, ok } from '@voix/domain-kernel';
import { chosen, line, paragraphs } from './fields.js';
import { validate } from './validate.js';

const FAMILY = '👨‍👩‍👧';
const tooLong = { path: '', code: 'TOO_LONG', params: { max: 10 } };
const required = { path: '', code: 'REQUIRED' };

const read = (typed: string) => validate(line(10), typed);
const issuesOf = (typed: string) => {
  const checked = read(typed);
  return checked.ok ? [] : checked.error.issues;
};

describe('line', () => {
  it('keeps a good text, cleaned', () => {
    expect(read('  Un\ttitre\n')).toEqual(ok('Un titre'));
  });

  it.each(['', '   ', '\n\t', '\u00A0', '\u200B\u2060', '\u202E', '\u2800'])(
    'asks for a text instead of %j',
    (typed) => {
      expect(issuesOf(typed)).toEqual([required]);
    },
  );

  it('says how long a text may be, and takes one that long', () => {
    expect(issuesOf('x'.repeat(10))).toEqual([]);
    expect(issuesOf('x'.repeat(11))).toEqual([tooLong]);
    expect(issuesOf(`${' '.repeat(50)}x`)).toEqual([]);
  });

  it('A49: counts what a person sees, not code units', () => {
    expect(issuesOf(FAMILY.repeat(10))).toEqual([]);
    expect(issuesOf(FAMILY.repeat(11))).toEqual([tooLong]);
    expect(issuesOf(FAMILY.repeat(1000))).toEqual([tooLong]);
    expect(issuesOf('x'.repeat(1_000_000))).toEqual([tooLong]);
  });

  it('A49: refuses a chain of joined signs that passes for one character', () => {
    const chain = Array.from({ length: 10_000 }, () => '👨').join('\u200D');
    expect(graphemeCount(chain)).toBe(1);
    expect(issuesOf(chain)).toEqual([tooLong]);
  });

  it('A47: keeps one form of a text, however it was typed', () => {
    expect(read('E\u0301te\u0301')).toEqual(ok('Été'));
    expect(issuesOf('e\u0301'.repeat(10))).toEqual([]);
    expect(issuesOf('e\u0301'.repeat(11))).toEqual([tooLong]);
  });

  it('A44: keeps no sign that turns the text around, and cuts a pile of marks to three', () => {
    expect(read('\u202Eoui\u2066 non')).toEqual(ok('oui non'));
    const piled = read(`e${'\u0301'.repeat(500)}`);
    expect(piled.ok && Array.from(piled.value.normalize('NFD')).length).toBeLessThanOrEqual(5);
  });

  it('never keeps more than it allows, and keeps what it kept once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (typed) => {
        const first = read(typed);
        if (!first.ok) return;
        expect(graphemeCount(first.value)).toBeLessThanOrEqual(10);
        expect(read(first.value)).toEqual(first);
      }),
    );
  });
});

describe('paragraphs', () => {
  it('keeps the paragraphs of a text, and counts the line breaks that it keeps', () => {
    expect(validate(paragraphs(6), ' Un.\r\n\r\n\r\nD\u200B ')).toEqual(ok('Un.\n\nD'));
    expect(validate(paragraphs(5), 'Un.\n\nD').ok).toBe(false);
  });
});

describe('chosen', () => {
  it('asks for one of the choices, and leaves to the server which there are', () => {
    expect(validate(chosen, '')).toMatchObject({ ok: false, error: { issues: [required] } });
    expect(validate(chosen, 'theme-1')).toEqual(ok('theme-1'));
  });
});
