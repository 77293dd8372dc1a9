import * as fc from 'fast-check';
import { INTERACTIONS, momentOf, type CalendarCell } from './moment.js';
import { contains } from './phase.js';

const day = (number: number) => new Date(Date.UTC(2026, 5, number));
const before = (date: Date) => new Date(date.getTime() - 1);
const cell = (
  start: number | null,
  end: number | null,
  ...allows: CalendarCell['allows']
): CalendarCell => ({
  startsAt: start === null ? null : day(start),
  endsAt: end === null ? null : day(end),
  allows,
});

const cells = [
  cell(1, 5, 'SEE_RESULTS'),
  cell(5, 10, 'SUBMIT', 'VOTE'),
  cell(10, 15, 'VOTE'),
  cell(20, 25, 'VOTE'),
  cell(25, null, 'SEE_RESULTS'),
];

describe('momentOf', () => {
  it('A78 opens at the very instant where the phase starts', () => {
    expect(momentOf('SUBMIT', cells, before(day(5)))).toEqual({
      allowed: false,
      reason: 'OPENS_LATER',
      opensAt: day(5),
      closedAt: null,
    });
    expect(momentOf('SUBMIT', cells, day(5))).toEqual({ allowed: true, closesAt: day(10) });
  });

  it('A78 closes at the very instant where the phase ends', () => {
    expect(momentOf('SUBMIT', cells, before(day(10))).allowed).toBe(true);
    expect(momentOf('SUBMIT', cells, day(10))).toEqual({
      allowed: false,
      reason: 'CLOSED',
      opensAt: null,
      closedAt: day(10),
    });
  });

  it('stays open through phases that touch, and says when it closes in the end', () => {
    expect(momentOf('VOTE', cells, day(6))).toEqual({ allowed: true, closesAt: day(15) });
    expect(momentOf('VOTE', cells, day(10))).toEqual({ allowed: true, closesAt: day(15) });
  });

  it('says during a pause since when and until when', () => {
    expect(momentOf('VOTE', cells, day(15))).toEqual({
      allowed: false,
      reason: 'OPENS_LATER',
      opensAt: day(20),
      closedAt: day(15),
    });
  });

  it('names the next opening and the last closing, not the first ones', () => {
    expect(momentOf('VOTE', cells, day(1))).toMatchObject({ opensAt: day(5) });
    expect(momentOf('VOTE', cells, day(28))).toMatchObject({ reason: 'CLOSED', closedAt: day(25) });
  });

  it('knows no end where none is foreseen', () => {
    expect(momentOf('SEE_RESULTS', cells, day(30))).toEqual({ allowed: true, closesAt: null });
  });

  it('says so when an interaction is never open', () => {
    const never = { allowed: false, reason: 'NEVER_OPEN', opensAt: null, closedAt: null };
    expect(momentOf('ARGUE', cells, day(6))).toEqual(never);
    expect(momentOf('VOTE', [], day(6))).toEqual(never);
  });

  it('does not run in circles on a cell that lasts no instant', () => {
    expect(momentOf('VOTE', [cell(1, 2, 'VOTE'), cell(2, 2, 'VOTE')], day(1))).toEqual({
      allowed: true,
      closesAt: day(2),
    });
  });

  const anyCells = fc.array(
    fc
      .record({
        start: fc.option(fc.integer({ min: 1, max: 20 })),
        length: fc.option(fc.integer({ min: 0, max: 6 })),
        allows: fc.subarray([...INTERACTIONS]),
      })
      .map(({ start, length, allows }) =>
        cell(start, length === null ? null : (start ?? 1) + length, ...allows),
      ),
    { maxLength: 6 },
  );
  const instant = fc.integer({ min: 0, max: 27 }).map(day);

  it('allows exactly what a cell of that instant allows, whatever the order of the cells', () => {
    fc.assert(
      fc.property(anyCells, instant, fc.constantFrom(...INTERACTIONS), (list, now, interaction) => {
        const expected = list.some((one) => one.allows.includes(interaction) && contains(one, now));
        expect(momentOf(interaction, list, now).allowed).toBe(expected);
        expect(momentOf(interaction, list.toReversed(), now).allowed).toBe(expected);
      }),
    );
  });

  it('keeps its promises: closed before the opening it names, open at it', () => {
    fc.assert(
      fc.property(anyCells, instant, fc.constantFrom(...INTERACTIONS), (list, now, interaction) => {
        const lasting = list.filter(
          ({ startsAt, endsAt }) => startsAt === null || endsAt === null || startsAt < endsAt,
        );
        const moment = momentOf(interaction, lasting, now);
        const opensAt = moment.allowed ? null : moment.opensAt;
        fc.pre(opensAt !== null);
        expect(momentOf(interaction, lasting, opensAt ?? now).allowed).toBe(true);
        expect(momentOf(interaction, lasting, before(opensAt ?? now)).allowed).toBe(false);
      }),
    );
  });
});
