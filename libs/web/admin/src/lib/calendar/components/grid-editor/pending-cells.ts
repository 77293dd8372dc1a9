import type { Interaction } from '../../../../generated/graphql.js';
import type { Activity } from '../../calendar-types.js';

/** A cell of the grid: what an activity allows during a phase, or always (`null`). */
export interface Cell {
  readonly activityId: string;
  readonly phaseId: string | null;
  readonly interaction: Interaction;
}

export interface CellChange extends Cell {
  readonly isOpen: boolean;
}

/** The cells that the organiser has ticked or unticked and not saved yet. */
export type PendingCells = readonly CellChange[];

const isSame = (a: Cell, b: Cell) =>
  a.activityId === b.activityId && a.phaseId === b.phaseId && a.interaction === b.interaction;

/** Whether a cell is ticked by what was saved. */
export function isSaved(activities: readonly Activity[], cell: Cell): boolean {
  return activities.some(
    ({ id, cells }) =>
      id === cell.activityId && cells.some((saved) => isSame({ activityId: id, ...saved }, cell)),
  );
}

/** Whether a cell is shown ticked. */
export function isTicked(
  activities: readonly Activity[],
  pending: PendingCells,
  cell: Cell,
): boolean {
  return pending.find((change) => isSame(change, cell))?.isOpen ?? isSaved(activities, cell);
}

/** Ticks or unticks: a cell that is as it was saved is not pending any more. */
export function toggled(
  activities: readonly Activity[],
  pending: PendingCells,
  cell: Cell,
): PendingCells {
  const isOpen = !isTicked(activities, pending, cell);
  const others = pending.filter((change) => !isSame(change, cell));
  return isOpen === isSaved(activities, cell) ? others : [...others, { ...cell, isOpen }];
}
