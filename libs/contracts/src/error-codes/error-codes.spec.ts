import { ERROR_CODES, httpStatusOf, isErrorCode, type ErrorCode } from './error-codes.js';

const entries = Object.entries(ERROR_CODES);
const codesOf = (family: string) =>
  entries.filter(([, entry]) => entry.family === family).map(([code]) => code as ErrorCode);

describe('the error codes', () => {
  it('are capitals, so that they are recognised wherever they travel', () => {
    expect(
      entries.map(([code]) => code).filter((code) => !/^[A-Z]+(_[A-Z]+)*$/.test(code)),
    ).toEqual([]);
  });

  it('answer HTTP with success for what GraphQL shows, and with a failure for what it does not', () => {
    const shown = [...codesOf('outcome'), ...codesOf('issue')];
    const failed = [...codesOf('refusal'), ...codesOf('bug')];
    expect(new Set(shown.map(httpStatusOf))).toEqual(new Set([200]));
    expect(failed.filter((code) => httpStatusOf(code) < 400)).toEqual([]);
  });

  it('wake an operator for what is our fault alone', () => {
    const waking = entries.filter(([, entry]) => entry.alerts).map(([code]) => code);
    expect(waking).toEqual(codesOf('bug'));
  });
});

describe('isErrorCode', () => {
  it.each([
    ['PHASE_CLOSED', true],
    ['PHASES_OVERLAP', true],
    ['phase_closed', false],
    ['toString', false],
    ['__proto__', false],
    [404, false],
    [null, false],
  ])('of %p is %p', (value, expected) => {
    expect(isErrorCode(value)).toBe(expected);
  });
});
