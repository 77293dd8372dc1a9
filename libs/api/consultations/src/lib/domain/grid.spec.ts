import fc from 'fast-check';
import { cellIssues, gridChange, type CellChange, type GridCell } from './grid.js';

const cell = (phaseId: string | null, interaction: GridCell['interaction']): GridCell => ({
  activityId: 'a',
  phaseId,
  interaction,
});
const FRAME = {
  activities: [
    { id: 'a', kind: 'PROPOSALS' },
    { id: 't', kind: 'TESTIMONIES' },
  ],
  phases: [{ id: 'p' }],
} as const;
const issuesOf = (change: Partial<CellChange>) =>
  cellIssues([{ ...cell('p', 'VOTE'), isOpen: true, ...change }], FRAME);

describe('cellIssues', () => {
  it('knows the cells of the edition, and those outside phases', () => {
    expect(issuesOf({})).toEqual([]);
    expect(issuesOf({ phaseId: null })).toEqual([]);
  });

  it.each([
    ['an activity of elsewhere', { activityId: 'x' }],
    ['a phase of elsewhere', { phaseId: 'x' }],
    ['what the kind of activity does not know', { activityId: 't' }],
  ])('refuses %s', (_case, change) => {
    expect(issuesOf(change)).toEqual([{ path: 'changes.0', code: 'INVALID_VALUE' }]);
  });

  it('refuses more cells than a grid can have', () => {
    const many = Array.from({ length: 601 }, () => ({ ...cell('p', 'VOTE'), isOpen: true }));
    expect(cellIssues(many, FRAME)).toEqual([{ path: 'changes', code: 'INVALID_VALUE' }]);
  });
});

describe('gridChange', () => {
  it('leaves cells that are already so', () => {
    const change = gridChange(
      [cell('p', 'VOTE'), cell(null, 'SUBMIT')],
      [
        { ...cell('p', 'VOTE'), isOpen: true },
        { ...cell('p', 'ARGUE'), isOpen: true },
        { ...cell(null, 'SUBMIT'), isOpen: false },
        { ...cell('p', 'SUBMIT'), isOpen: false },
      ],
    );
    expect(change).toEqual({ opened: [cell('p', 'ARGUE')], closed: [cell(null, 'SUBMIT')] });
  });

  it('property: makes the grid what was asked, and nothing more when asked again', () => {
    const cells = fc.record({
      activityId: fc.constantFrom('a', 'b'),
      phaseId: fc.constantFrom('p', 'q', null),
      interaction: fc.constantFrom('SUBMIT' as const, 'VOTE' as const),
    });
    const changes = fc.array(
      fc.tuple(cells, fc.boolean()).map(([c, isOpen]) => ({ ...c, isOpen })),
    );
    const name = (c: GridCell) => `${c.activityId} ${c.phaseId} ${c.interaction}`;
    fc.assert(
      fc.property(fc.uniqueArray(cells, { selector: name }), changes, (before, asked) => {
        const { opened, closed } = gridChange(before, asked);
        const gone = new Set(closed.map(name));
        const after = [...before.filter((c) => !gone.has(name(c))), ...opened];
        expect(new Set(after.map(name)).size).toBe(after.length);
        for (const [key, { isOpen }] of new Map(asked.map((c) => [name(c), c])))
          expect(after.some((c) => name(c) === key)).toBe(isOpen);
        expect(gridChange(after, asked)).toEqual({ opened: [], closed: [] });
      }),
    );
  });
});
