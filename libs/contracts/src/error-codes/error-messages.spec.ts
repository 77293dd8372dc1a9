import { ERROR_CODES, isErrorCode, type ErrorCode } from './error-codes.js';
import { ERROR_MESSAGES, errorMessage } from './error-messages.js';

const CODES = Object.keys(ERROR_CODES) as ErrorCode[];
const placeholdersOf = (text: string) => new Set(text.match(/\{\w+\}/g));

describe('the texts of the error codes', () => {
  it.each(CODES)('%s is said in French and in English, with the same parameters', (code) => {
    const { fr, en } = ERROR_MESSAGES;
    expect(fr[code]).toMatch(/\S{2}/);
    expect(en[code]).toMatch(/\S{2}/);
    expect(en[code]).not.toBe(fr[code]);
    expect(placeholdersOf(en[code])).toEqual(placeholdersOf(fr[code]));
  });

  it.each(['fr', 'en'] as const)('hold no code that does not exist, in %s', (locale) => {
    expect(Object.keys(ERROR_MESSAGES[locale]).filter((code) => !isErrorCode(code))).toEqual([]);
  });

  it.each(['fr', 'en'] as const)('leave non-breaking spaces to the typography, in %s', (locale) => {
    const texts = Object.values(ERROR_MESSAGES[locale]);
    expect(texts.filter((text) => /[\u00a0\u202f]/.test(text))).toEqual([]);
  });
});

describe('errorMessage', () => {
  it('puts the parameters in their place', () => {
    expect(errorMessage('fr', 'TOO_LONG', { max: 120 })).toBe(
      'Ce texte est trop long : 120 caractères au plus.',
    );
    expect(errorMessage('en', 'TOO_LONG', { max: 3 })).toBe(
      'This text is too long: 3 characters at most.',
    );
  });

  it('keeps the place of a parameter that was not given, and ignores those it does not name', () => {
    expect(errorMessage('en', 'TOO_LONG', { min: 3 })).toBe(
      'This text is too long: {max} characters at most.',
    );
  });

  it('takes a parameter literally, even one that looks like another', () => {
    expect(errorMessage('en', 'TOO_LONG', { max: '{min} $& $1' })).toContain('{min} $& $1');
  });
});
