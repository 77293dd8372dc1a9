import { INTERACTIONS } from '@voix/domain-phase-calendar';
import { opennessOf } from './openness.js';

const day = (number: number) => new Date(Date.UTC(2026, 0, number));
const CELLS = [
  { startsAt: day(10), endsAt: day(20), allows: ['SUBMIT', 'VOTE'] as const },
  { startsAt: day(20), endsAt: null, allows: ['VOTE'] as const },
];

describe('opennessOf', () => {
  it('says when an open interaction closes, across phases that follow one another', () => {
    const calendar = { cells: CELLS, readAt: day(15) };
    const open = { isOpen: true, opensAt: null, closedAt: null };
    expect(opennessOf(calendar, 'SUBMIT')).toEqual({ ...open, closesAt: day(20) });
    expect(opennessOf(calendar, 'VOTE')).toEqual({ ...open, closesAt: null });
  });

  it('says when a closed interaction opens, or since when it is closed', () => {
    const closed = { isOpen: false, closesAt: null };
    const before = { cells: CELLS, readAt: day(1) };
    const after = { cells: CELLS, readAt: day(25) };
    expect(opennessOf(before, 'SUBMIT')).toEqual({ ...closed, opensAt: day(10), closedAt: null });
    expect(opennessOf(after, 'SUBMIT')).toEqual({ ...closed, opensAt: null, closedAt: day(20) });
  });

  it.each(INTERACTIONS)('keeps %s closed where no phase allows anything', (interaction) => {
    const never = { isOpen: false, opensAt: null, closesAt: null, closedAt: null };
    expect(opennessOf(undefined, interaction)).toEqual(never);
    expect(opennessOf({ cells: [], readAt: day(1) }, interaction)).toEqual(never);
  });
});
