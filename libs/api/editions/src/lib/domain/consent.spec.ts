import {
  consentInForce,
  isConsentMissing,
  isTakenOver,
  type ConsentAct,
  type ConsentSituation,
} from './consent.js';

const given = (noticeVersion: number): ConsentAct => ({
  number: 1,
  act: 'GIVEN',
  noticeVersion,
  actedAt: new Date('2026-11-24T08:00:00Z'),
});
const withdrawn = (noticeVersion: number): ConsentAct => ({
  ...given(noticeVersion),
  number: 2,
  act: 'WITHDRAWN',
});
const situation = (last: ConsentAct | null, isRequired = true): ConsentSituation => ({
  editionId: 'edition-1',
  noticeVersion: 2,
  isRequired,
  last,
});

describe('consentInForce', () => {
  it('is the last act when it agrees to the notice of today', () => {
    expect(consentInForce(situation(given(2)))).toEqual(given(2));
  });

  it.each([
    ['nothing was said', null],
    ['it was withdrawn', withdrawn(2)],
    ['it was given to an earlier notice', given(1)],
  ])('is none when %s', (_why, last) => {
    expect(consentInForce(situation(last))).toBeNull();
    expect(isConsentMissing(situation(last))).toBe(true);
  });
});

describe('isConsentMissing', () => {
  it('is never so where the edition stands on another ground', () => {
    expect(isConsentMissing(situation(null, false))).toBe(false);
  });

  it('is no longer so once consent is in force', () => {
    expect(isConsentMissing(situation(given(2)))).toBe(false);
  });
});

describe('isTakenOver', () => {
  it.each([
    ['the account said nothing', given(1), null, true],
    ['the account agreed to an earlier notice', given(2), given(1), true],
    ['the account withdrew from an earlier notice', given(2), withdrawn(1), true],
    ['the account withdrew from the same notice', given(2), withdrawn(2), false],
    ['the guest has withdrawn', withdrawn(2), null, false],
  ])('when %s', (_case, guest, own, expected) => {
    expect(isTakenOver(guest, own)).toBe(expected);
  });
});
