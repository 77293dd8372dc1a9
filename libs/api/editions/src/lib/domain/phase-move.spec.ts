import { additionIssues, moveIssues, neighboursOf, settledDates } from './phase-move.js';
import { phaseStateAt, type PhaseDates, type PhaseSummary } from './phase.js';

const day = (number: number) => new Date(Date.UTC(2026, 0, number));
const phase = (id: string, kind: PhaseSummary['kind'], dates: PhaseDates): PhaseSummary => ({
  id,
  kind,
  title: id,
  editionId: 'edition',
  ...dates,
  startsPrecision: 'EXACT',
  endsPrecision: 'EXACT',
  state: phaseStateAt(dates, day(15)),
});

const CALENDAR = [
  phase('information', 'INFORMATION', { startsAt: day(1), endsAt: day(10) }),
  phase('contribution', 'CONTRIBUTION', { startsAt: day(10), endsAt: day(20) }),
  phase('synthesis', 'SYNTHESIS', { startsAt: day(25), endsAt: null }),
];

describe('moveIssues', () => {
  it('finds nothing wrong with dates that leave the neighbours alone', () => {
    expect(moveIssues(CALENDAR, 'contribution', { startsAt: day(11), endsAt: day(25) })).toEqual(
      [],
    );
  });

  it.each([
    ['ends before it starts', { startsAt: day(18), endsAt: day(12) }, 'endsAt'],
    ['starts before its predecessor has ended', { startsAt: day(9), endsAt: day(20) }, 'startsAt'],
    ['ends after its successor has started', { startsAt: day(10), endsAt: day(26) }, 'endsAt'],
    ['never ends, with a successor to come', { startsAt: day(10), endsAt: null }, 'endsAt'],
  ])('puts the fault on the date to change when a phase %s', (_case, dates, path) => {
    expect(moveIssues(CALENDAR, 'contribution', dates).map((issue) => issue.path)).toEqual([path]);
  });
});

describe('additionIssues', () => {
  const added = (kind: PhaseSummary['kind'], dates: PhaseDates) =>
    additionIssues(CALENDAR, { kind, ...dates }).map(({ path, code }) => [path, code]);

  it('finds a place in a gap, and after the last phase that ends', () => {
    expect(added('DELIBERATION', { startsAt: day(20), endsAt: day(25) })).toEqual([]);
    expect(added('PREPARATION', { startsAt: day(0), endsAt: day(1) })).toEqual([]);
  });

  it('says which date runs into another phase', () => {
    expect(added('CONTRIBUTION', { startsAt: day(15), endsAt: day(24) })).toEqual([
      ['startsAt', 'PHASES_OVERLAP'],
    ]);
    expect(added('DELIBERATION', { startsAt: day(21), endsAt: day(26) })).toEqual([
      ['endsAt', 'PHASES_OVERLAP'],
    ]);
  });

  it('keeps the kinds in the order of an edition', () => {
    expect(added('PREPARATION', { startsAt: day(21), endsAt: day(22) })).toEqual([
      ['kind', 'PHASES_OUT_OF_ORDER'],
    ]);
    expect(added('RESPONSES', { startsAt: day(21), endsAt: day(22) })).toEqual([
      ['kind', 'PHASES_OUT_OF_ORDER'],
    ]);
  });
});

describe('settledDates', () => {
  it('keeps an approximate date by the bounds of its period, at the place of the edition', () => {
    const sent = {
      startsAt: new Date('2027-04-10T10:00:00Z'),
      startsPrecision: 'SEASON',
      endsAt: new Date('2027-06-15T10:00:00Z'),
      endsPrecision: 'MONTH',
    } as const;
    expect(settledDates(sent, 'Europe/Paris')).toEqual({
      ...sent,
      startsAt: new Date('2027-02-28T23:00:00Z'),
      endsAt: new Date('2027-06-30T22:00:00Z'),
    });
  });

  it('follow a neighbour that reaches into the period, and only into it', () => {
    const sent = {
      startsAt: new Date('2027-04-10T10:00:00Z'),
      startsPrecision: 'SEASON',
      endsAt: new Date('2027-06-15T10:00:00Z'),
      endsPrecision: 'MONTH',
    } as const;
    const ending = (endsAt: string) => ({ startsAt: day(1), endsAt: new Date(endsAt) });
    const starting = (startsAt: string) => ({ startsAt: new Date(startsAt), endsAt: null });
    const before = ending('2027-03-20T08:00:00Z');
    const after = starting('2027-06-20T08:00:00Z');
    expect(settledDates(sent, 'Europe/Paris', { before, after })).toMatchObject({
      startsAt: before.endsAt,
      endsAt: after.startsAt,
    });
    const far = { before: ending('2027-07-01T08:00:00Z'), after: starting('2027-04-01T08:00:00Z') };
    expect(settledDates(sent, 'Europe/Paris', far)).toEqual(settledDates(sent, 'Europe/Paris'));
  });

  it('find their neighbours by their place, or by where they would stand', () => {
    const [information, contribution, synthesis] = CALENDAR;
    expect(neighboursOf(CALENDAR, { id: 'contribution' })).toEqual({
      before: information,
      after: synthesis,
    });
    expect(neighboursOf(CALENDAR, { startsAt: day(21), endsAt: null })).toEqual({
      before: contribution,
      after: synthesis,
    });
    expect(neighboursOf(CALENDAR, { startsAt: day(0), endsAt: null })).toEqual({
      before: undefined,
      after: information,
    });
    expect(neighboursOf(CALENDAR, { startsAt: day(30), endsAt: null })).toEqual({
      before: synthesis,
      after: undefined,
    });
  });

  it('knows nothing approximate about an end that is not foreseen', () => {
    const sent = {
      startsAt: day(1),
      startsPrecision: 'EXACT',
      endsAt: null,
      endsPrecision: 'MONTH',
    } as const;
    expect(settledDates(sent, 'Europe/Paris')).toMatchObject({
      endsAt: null,
      endsPrecision: 'EXACT',
    });
  });
});
