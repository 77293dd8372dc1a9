import fc from 'fast-check';
import {
  civilDateOf,
  civilMinuteOf,
  daysBetween,
  instantOfMinute,
  isCivilDate,
  isCivilMinute,
  isTimeZone,
  shiftDays,
  startOfDay,
} from './civil-time.js';

const PLACES = ['Europe/Paris', 'America/Martinique', 'Pacific/Noumea', 'America/Miquelon', 'UTC'];
const DAYS = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('startOfDay', () => {
  it.each([
    ['2027-03-27', 'Europe/Paris', '2027-03-26T23:00:00.000Z'],
    ['2027-03-29', 'Europe/Paris', '2027-03-28T22:00:00.000Z'],
    ['2027-10-31', 'Europe/Paris', '2027-10-30T22:00:00.000Z'],
    ['2027-01-01', 'Pacific/Noumea', '2026-12-31T13:00:00.000Z'],
  ])('of %s in %s is %s', (date, zone, instant) => {
    expect(startOfDay(date, zone).toISOString()).toBe(instant);
  });

  it('is the first hour there is, where the day begins with one that is skipped', () => {
    // Clocks in São Paulo went from 23:59:59 to 01:00 on the fourth of November 2018.
    expect(startOfDay('2018-11-04', 'America/Sao_Paulo').toISOString()).toBe(
      '2018-11-04T03:00:00.000Z',
    );
  });

  it('is the instant before which it was another day', () => {
    fc.assert(
      fc.property(DAYS, fc.constantFrom(...PLACES), (date, zone) => {
        const start = startOfDay(date, zone);
        expect(civilDateOf(start, zone)).toBe(date);
        expect(civilDateOf(new Date(start.getTime() - 1), zone) < date).toBe(true);
      }),
    );
  });
});

describe('shiftDays', () => {
  it('keeps the hour on the wall across a change to summer time', () => {
    const noon = new Date('2027-03-27T11:00:00Z');
    expect(shiftDays(noon, 2, 'Europe/Paris').toISOString()).toBe('2027-03-29T10:00:00.000Z');
  });

  it('goes and comes back', () => {
    fc.assert(
      fc.property(
        DAYS,
        fc.integer({ min: -900, max: 900 }),
        fc.constantFrom(...PLACES),
        (date, days, zone) => {
          const noon = new Date(startOfDay(date, zone).getTime() + 12 * 60 * 60 * 1000);
          const shifted = shiftDays(noon, days, zone);
          expect(daysBetween(civilDateOf(noon, zone), civilDateOf(shifted, zone))).toBe(days);
          expect(shiftDays(shifted, -days, zone)).toEqual(noon);
        },
      ),
    );
  });
});

describe('isCivilDate', () => {
  it.each([
    ['2027-02-28', true],
    ['2028-02-29', true],
    ['2027-02-29', false],
    ['2027-13-01', false],
    ['27-01-01', false],
    ['2027-01-01T00:00', false],
    ['', false],
  ])('of %p is %p', (text, expected) => {
    expect(isCivilDate(text)).toBe(expected);
  });
});

describe('isTimeZone', () => {
  it.each([
    ['Europe/Paris', true],
    ['Europe/Atlantis', false],
    ['', false],
  ])('of %p is %p', (name, expected) => {
    expect(isTimeZone(name)).toBe(expected);
  });
});

describe('instantOfMinute', () => {
  it.each([
    ['2027-01-15T09:30', '2027-01-15T08:30:00.000Z'],
    ['2027-07-15T09:30', '2027-07-15T07:30:00.000Z'],
    ['2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
    ['2027-03-28T02:30', '2027-03-28T01:00:00.000Z'],
  ])('of %s in Paris is %s', (minute, instant) => {
    expect(instantOfMinute(minute, 'Europe/Paris').toISOString()).toBe(instant);
  });

  it('shows what it was made from', () => {
    const minutes = fc.tuple(
      DAYS,
      fc.integer({ min: 0, max: 23 }),
      fc.integer({ min: 0, max: 59 }),
    );
    const two = (number: number) => String(number).padStart(2, '0');
    fc.assert(
      fc.property(minutes, ([day, hour, minute]) => {
        const text = `${day}T${two(hour)}:${two(minute)}`;
        expect(civilMinuteOf(instantOfMinute(text, 'UTC'), 'UTC')).toBe(text);
        expect(isCivilMinute(text)).toBe(true);
      }),
    );
  });

  it.each(['2027-02-30T10:00', '2027-02-28', '2027-02-28T24:00', '2027-02-28T10:60', ''])(
    'is not asked of %p',
    (text) => expect(isCivilMinute(text)).toBe(false),
  );
});
