import type { PhaseSummary } from '@voix/api-editions';
import type { ValidationIssue } from '@voix/domain-kernel';
import type { Interaction } from '@voix/domain-phase-calendar';
import { interactionsOf } from './activity-kind.js';
import type { ActivitySummary } from './activity.js';

/** A ticked cell of the grid: what an activity allows during a phase, or always (`null`). */
export interface GridCell {
  readonly activityId: string;
  readonly phaseId: string | null;
  readonly interaction: Interaction;
}

/** A cell, and whether it is to be ticked. */
export interface CellChange extends GridCell {
  readonly isOpen: boolean;
}

/** What changes in a grid: only cells that were otherwise. */
export interface GridChange {
  readonly opened: readonly GridCell[];
  readonly closed: readonly GridCell[];
}

/** More cells than any grid has: nine phases, some ten activities. */
export const CELL_CHANGES_MAX = 600;

interface GridFrame {
  readonly activities: readonly Pick<ActivitySummary, 'id' | 'kind'>[];
  readonly phases: readonly Pick<PhaseSummary, 'id'>[];
}

/** The cells that are none: of another edition's activity or phase, or of what this kind of activity does not know. */
export function cellIssues(
  changes: readonly CellChange[],
  { activities, phases }: GridFrame,
): ValidationIssue[] {
  if (changes.length > CELL_CHANGES_MAX) return [{ path: 'changes', code: 'INVALID_VALUE' }];
  return changes.flatMap(({ activityId, phaseId, interaction }, index) => {
    const activity = activities.find(({ id }) => id === activityId);
    const isCell =
      activity !== undefined &&
      interactionsOf(activity.kind).includes(interaction) &&
      (phaseId === null || phases.some(({ id }) => id === phaseId));
    return isCell ? [] : [{ path: `changes.${index}`, code: 'INVALID_VALUE' }];
  });
}

const nameOf = ({ activityId, phaseId, interaction }: GridCell) =>
  [activityId, phaseId, interaction].join(' ');

/** What is left to do: of a cell that is named twice, the last counts; one that is so already stays. */
export function gridChange(
  present: readonly GridCell[],
  changes: readonly CellChange[],
): GridChange {
  const ticked = new Set(present.map(nameOf));
  const wanted = new Map(changes.map((change) => [nameOf(change), change]));
  const differing = [...wanted].filter(([name, { isOpen }]) => isOpen !== ticked.has(name));
  const cells = (isOpen: boolean) =>
    differing
      .filter(([, change]) => change.isOpen === isOpen)
      .map(([, { activityId, phaseId, interaction }]) => ({ activityId, phaseId, interaction }));
  return { opened: cells(true), closed: cells(false) };
}
