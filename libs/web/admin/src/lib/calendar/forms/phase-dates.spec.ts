import { describe, expect, it } from '@jest/globals';
import { datesInput, datesValues, periodChoices, withPrecision } from './phase-dates.js';

const PARIS = 'Europe/Paris';
const start = { side: 'start', timeZone: PARIS } as const;
const end = { side: 'end', timeZone: PARIS } as const;

describe('the dates of a phase in a form', () => {
  it('are shown as clocks of the edition show them, and sent as the same instants', () => {
    const served = {
      startsAt: '2027-03-01T08:00:00.000Z',
      startsPrecision: 'EXACT',
      endsAt: '2027-05-31T22:00:00.000Z',
      endsPrecision: 'MONTH',
    } as const;
    const values = datesValues(served, PARIS);
    expect(values).toMatchObject({ startsAt: '2027-03-01T09:00', endsAt: '2027-06-01T00:00' });
    expect(datesInput(values, PARIS)).toEqual(served);
  });

  it('have no end where none is foreseen, whatever was typed before', () => {
    const values = datesValues(
      {
        startsAt: '2027-03-01T08:00:00Z',
        startsPrecision: 'EXACT',
        endsAt: '2027-05-31T22:00:00Z',
        endsPrecision: 'MONTH',
      },
      PARIS,
    );
    expect(datesInput({ ...values, hasEnd: 'no' }, PARIS)).toMatchObject({
      endsAt: null,
      endsPrecision: 'EXACT',
    });
  });
});

describe('withPrecision', () => {
  it('goes to the bound of the period, on the side that is meant', () => {
    expect(withPrecision('2027-04-10T09:00', 'SEASON', start)).toBe('2027-03-01T00:00');
    expect(withPrecision('2027-04-10T09:00', 'SEASON', end)).toBe('2027-06-01T00:00');
  });

  it('leaves an exact date, and what is no date yet', () => {
    expect(withPrecision('2027-04-10T09:00', 'EXACT', start)).toBe('2027-04-10T09:00');
    expect(withPrecision('', 'MONTH', start)).toBe('');
  });
});

describe('periodChoices', () => {
  it('are one after the other, and hold the one that a date would choose', () => {
    const around = new Date('2027-04-10T09:00:00Z');
    for (const [precision, count] of [
      ['MONTH', 61],
      ['QUARTER', 21],
      ['SEASON', 21],
    ] as const) {
      const choices = periodChoices(precision, around, end);
      expect(choices).toHaveLength(count);
      const values = choices.map(({ value }) => value);
      expect(values).toContain(withPrecision('2027-04-10T11:00', precision, end));
      expect(values.toSorted()).toEqual(values);
    }
  });
});
