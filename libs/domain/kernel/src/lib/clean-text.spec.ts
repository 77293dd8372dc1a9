import * as fc from 'fast-check';
import { cleanText } from './clean-text.js';

const oneLine = (text: string) => cleanText(text, { multiline: false });
const paragraphs = (text: string) => cleanText(text, { multiline: true });

/** Text from outside at its worst: code units, not characters, with the dangerous ones over-represented. */
const hostileText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.nat(0xffff).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom(
        ...Array.from(
          '\u0000\t\r\n \u00A0\u0301\u0323\u200B\u200C\u200D\u202E\u2066\uFE0F\uFEFF=\u0338eÉ\u09C7\u09BE👩',
        ),
      ),
      fc.constantFrom(
        '\uD83D',
        '\uFFFE',
        '\u{1F468}',
        '\u{E0041}',
        '\u2800',
        '\u3164',
        '\u1100',
        '\u1161',
      ),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

describe('cleanText', () => {
  it('A43 removes bidirectional controls, so that what is shown has the order of what was typed', () => {
    expect(oneLine('rapport\u202Efdp.exe')).toBe('rapportfdp.exe');
    expect(oneLine('\u2066a\u2069 \u061Cb\u200E\u200F')).toBe('a b');
  });

  it('A44 cuts 500 combining marks on one base to three', () => {
    expect(oneLine(`x${'\u0323'.repeat(500)}y`)).toBe('x\u0323\u0323\u0323y');
    expect(oneLine(`x${'\u0323\u200D\u034F'.repeat(500)} y`)).toBe('x\u0323\u0323\u0323 y');
  });

  it('A47 writes the same name in NFC and NFD in one way', () => {
    expect(oneLine('  Ame\u0301lie ')).toBe('Amélie');
  });

  it('removes controls, non-characters, lone surrogates and invisible characters', () => {
    expect(oneLine('a\u0000b\u0007c\u007Fd\u0085e\u009Ff')).toBe('abcd ef');
    expect(oneLine('a\uFFFEb\uFDD0c\u{1FFFF}d')).toBe('abcd');
    expect(oneLine('a\uD83Db\uDE00c😀')).toBe('abc😀');
    expect(oneLine('a\u200Bb\uFEFFc\u00ADd\u2060e\u3164f\u{E0041}g\uFFF9h')).toBe('abcdefgh');
  });

  it('keeps what emoji, flags, Persian, accents and French spacing need', () => {
    for (const text of [
      '👨‍👩‍👧',
      '🏳️‍🌈',
      '1️⃣',
      '🇫🇷',
      '👍🏽',
      'می‌خواهم',
      'Việt Nam',
      'oui\u202F!',
      'à\u00A0: ñ',
    ]) {
      expect(oneLine(text)).toBe(text.normalize('NFC'));
    }
  });

  it('removes joiners that join nothing', () => {
    expect(oneLine('a\u200D\u200Db \u200Dc\u200C')).toBe('ab c');
  });

  it('takes a run of wide, narrow and no-break blanks for one blank, and leaves a single one as it is', () => {
    expect(oneLine('un\u00A0\u00A0\u3000titre')).toBe('un titre');
    expect(oneLine('un titre\u00A0?')).toBe('un titre\u00A0?');
  });

  it('makes one line of several, with single blanks', () => {
    expect(oneLine(' un\r\n\ttitre\u2028sur   deux\n')).toBe('un titre sur deux');
    expect(oneLine('\u00A0\u2003\u2800 \n')).toBe('');
  });

  it('keeps paragraphs, with one kind of line break and at most one empty line', () => {
    expect(paragraphs('\n un \r\ndeux\r\rtrois\n \n\t\n\nquatre  \n')).toBe(
      'un\ndeux\n\ntrois\n\nquatre',
    );
  });

  it('treats a joiner after a composed symbol as it does after its parts', () => {
    const composed = oneLine('\u2260\u200D\u1950');
    expect(oneLine('=\u0338\u200D\u1950')).toBe(composed);
    expect(oneLine('=\u200D\u0338\u200D\u1950')).toBe(composed);
    expect(oneLine(composed)).toBe(composed);
  });

  it('changes nothing when it is applied again', () => {
    fc.assert(
      fc.property(hostileText, fc.boolean(), (text, multiline) => {
        const once = cleanText(text, { multiline });
        expect(cleanText(once, { multiline })).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it('always gives well-formed NFC without control characters, whatever comes in', () => {
    fc.assert(
      fc.property(hostileText, fc.boolean(), (text, multiline) => {
        const cleaned = cleanText(text, { multiline });
        expect(cleaned).not.toMatch(/\p{Surrogate}/u);
        expect(cleaned.normalize('NFC')).toBe(cleaned);
        const lines = multiline ? cleaned.split('\n') : [cleaned];
        expect(lines.join(' ')).not.toMatch(/\p{Control}|\p{Bidi_Control}|\p{M}{4}/u);
        expect(cleaned.trim()).toBe(cleaned);
      }),
      { numRuns: 2000 },
    );
  });
});
