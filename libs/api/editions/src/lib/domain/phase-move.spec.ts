import { moveIssues } from './phase-move.js';
import { phaseStateAt, type PhaseDates, type PhaseSummary } from './phase.js';

const day = (number: number) => new Date(Date.UTC(2026, 0, number));
const phase = (id: string, kind: PhaseSummary['kind'], dates: PhaseDates): PhaseSummary => ({
  id,
  kind,
  title: id,
  editionId: 'edition',
  ...dates,
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
