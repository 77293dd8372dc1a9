import fc from 'fast-check';
import { announcedEnd, announcedStart, DATE_PRECISIONS, periodOf } from './announced-date.js';

const PARIS = 'Europe/Paris';
const dayIn = (date: Date) => date.toISOString();

describe('announced dates', () => {
  it.each([
    ['MONTH', '2027-03-31T21:59:00Z', '2027-02-28T23:00:00.000Z', '2027-03-31T22:00:00.000Z'],
    ['QUARTER', '2027-05-10T12:00:00Z', '2027-03-31T22:00:00.000Z', '2027-06-30T22:00:00.000Z'],
    ['SEASON', '2027-05-10T12:00:00Z', '2027-02-28T23:00:00.000Z', '2027-05-31T22:00:00.000Z'],
    ['SEASON', '2027-01-10T12:00:00Z', '2026-11-30T23:00:00.000Z', '2027-02-28T23:00:00.000Z'],
    ['SEASON', '2026-12-10T12:00:00Z', '2026-11-30T23:00:00.000Z', '2027-02-28T23:00:00.000Z'],
  ] as const)('by %s, %s lies between %s and %s', (precision, instant, from, to) => {
    const { startsAt, endsAt } = periodOf(new Date(instant), precision, PARIS);
    expect([dayIn(startsAt), dayIn(endsAt)]).toEqual([from, to]);
  });

  it('an exact date stays as it is', () => {
    const date = new Date('2027-05-10T12:34:00Z');
    expect(announcedStart(date, 'EXACT', PARIS)).toBe(date);
    expect(announcedEnd(date, 'EXACT', PARIS)).toBe(date);
  });

  it('property: what stands for a date stands for itself, and what is announced never shrinks', () => {
    const instants = fc.date({
      min: new Date('2020-01-01'),
      max: new Date('2040-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, fc.constantFrom(...DATE_PRECISIONS), (date, precision) => {
        const [start, end] = [
          announcedStart(date, precision, PARIS),
          announcedEnd(date, precision, PARIS),
        ];
        expect(announcedStart(start, precision, PARIS)).toEqual(start);
        expect(announcedEnd(end, precision, PARIS)).toEqual(end);
        expect(start.getTime()).toBeLessThanOrEqual(date.getTime());
        expect(end.getTime()).toBeGreaterThanOrEqual(date.getTime());
      }),
    );
  });
});
