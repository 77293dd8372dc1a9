import fc from 'fast-check';
import { graphemeCount } from '@voix/domain-kernel';
import { checkText } from './text-rules.js';

const title = { path: 'title', multiline: false, maxLength: 10 };
const codes = (input: string) => checkText(input, title).issues.map((issue) => issue.code);

describe('checkText', () => {
  it('keeps a good text, cleaned', () => {
    expect(checkText('  Un\ttitre\n', title)).toEqual({ text: 'Un titre', issues: [] });
  });

  it.each(['', '   ', '\u200B\u2060', '\u202E'])('asks for a text instead of %j', (input) => {
    expect(checkText(input, title).issues).toEqual([{ path: 'title', code: 'REQUIRED' }]);
  });

  it('says how long a text may be', () => {
    expect(checkText('x'.repeat(11), title).issues).toEqual([
      { path: 'title', code: 'TOO_LONG', params: { max: 10 } },
    ]);
  });

  it('A49: counts what a person sees, not code units', () => {
    expect(codes('👨‍👩‍👧'.repeat(10))).toEqual([]);
    expect(codes('👨‍👩‍👧'.repeat(11))).toEqual(['TOO_LONG']);
    expect(codes('👨‍👩‍👧'.repeat(1000))).toEqual(['TOO_LONG']);
    expect(codes('x'.repeat(1_000_000))).toEqual(['TOO_LONG']);
  });

  it('A49: refuses a chain of joined signs that passes for one character', () => {
    const chain = Array.from({ length: 10_000 }, () => '👨').join('\u200D');
    expect(graphemeCount(chain)).toBe(1);
    expect(codes(chain)).toEqual(['TOO_LONG']);
  });

  it('A44: cuts a pile of combining marks to three', () => {
    const { text, issues } = checkText(`e${'\u0301'.repeat(500)}`, title);
    expect(issues).toEqual([]);
    expect(Array.from(text.normalize('NFD')).length).toBeLessThanOrEqual(5);
  });

  it('never keeps more than it allows, and keeps what it kept once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (input) => {
        const { text, issues } = checkText(input, title);
        if (issues.length > 0) return;
        expect(graphemeCount(text)).toBeLessThanOrEqual(10);
        expect(checkText(text, title)).toEqual({ text, issues: [] });
      }),
    );
  });
});
