import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Activity } from '../../calendar-types.js';
import { isSaved, isTicked, toggled, type Cell, type PendingCells } from './pending-cells.js';

const ACTIVITIES: readonly Activity[] = [
  {
    __typename: 'Activity',
    id: 'a',
    kind: 'PROPOSALS',
    slug: 'a',
    title: 'A',
    intro: '',
    version: 1,
    interactions: ['SUBMIT', 'VOTE'],
    cells: [
      { __typename: 'GridCell', phaseId: 'p', interaction: 'VOTE' },
      { __typename: 'GridCell', phaseId: null, interaction: 'SUBMIT' },
    ],
  },
];
const cell = (phaseId: string | null, interaction: Cell['interaction']): Cell => ({
  activityId: 'a',
  phaseId,
  interaction,
});

describe('the pending cells of the grid', () => {
  it('are those that differ from what was saved', () => {
    const ticked = toggled(ACTIVITIES, [], cell('p', 'SUBMIT'));
    expect(ticked).toEqual([{ ...cell('p', 'SUBMIT'), isOpen: true }]);
    expect(toggled(ACTIVITIES, ticked, cell('p', 'SUBMIT'))).toEqual([]);
    expect(toggled(ACTIVITIES, [], cell(null, 'SUBMIT'))).toEqual([
      { ...cell(null, 'SUBMIT'), isOpen: false },
    ]);
  });

  it('property: a cell that is toggled an even number of times is as it was', () => {
    const cells = fc.record({
      activityId: fc.constant('a'),
      phaseId: fc.constantFrom('p', 'q', null),
      interaction: fc.constantFrom('SUBMIT' as const, 'VOTE' as const),
    });
    fc.assert(
      fc.property(fc.array(cells), (presses) => {
        const pending = presses.reduce<PendingCells>(
          (before, press) => toggled(ACTIVITIES, before, press),
          [],
        );
        for (const press of presses) {
          const name = JSON.stringify(press);
          const isOdd = presses.filter((other) => JSON.stringify(other) === name).length % 2 === 1;
          expect(isTicked(ACTIVITIES, pending, press) !== isSaved(ACTIVITIES, press)).toBe(isOdd);
        }
      }),
    );
  });
});
