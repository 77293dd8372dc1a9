import { contains, type PhaseSpan } from './phase.js';

/** What people may do in an activity, opened or closed phase by phase. */
export const INTERACTIONS = ['SUBMIT', 'ARGUE', 'AMEND', 'VOTE', 'SEE_RESULTS'] as const;
export type Interaction = (typeof INTERACTIONS)[number];

/** A cell of the grid activity × phase: the time of the phase, and what the activity allows during it. */
export interface CalendarCell extends PhaseSpan {
  readonly allows: readonly Interaction[];
}

/** The moment is right, until `closesAt` (`null`: no end is foreseen). */
export interface OpenMoment {
  readonly allowed: true;
  readonly closesAt: Date | null;
}

/** The moment is wrong: why, when it will be right again, and until when it was. */
export interface ClosedMoment {
  readonly allowed: false;
  /** `OPENS_LATER` when an opening is to come, else `CLOSED` when there was one, else `NEVER_OPEN`. */
  readonly reason: 'OPENS_LATER' | 'CLOSED' | 'NEVER_OPEN';
  readonly opensAt: Date | null;
  readonly closedAt: Date | null;
}

/** Whether now is the time for an interaction. */
export type Moment = OpenMoment | ClosedMoment;

/**
 * Whether an interaction is open at an instant, by the cells of one activity. Cells that touch count as one: a
 * vote that goes on in the next phase does not close between them. The order of the cells does not matter.
 * Time only: who may act (right, eligibility) is answered elsewhere.
 */
export function momentOf(
  interaction: Interaction,
  cells: readonly CalendarCell[],
  now: Date,
): Moment {
  const open = cells.filter((cell) => cell.allows.includes(interaction));
  const current = open.find((cell) => contains(cell, now));
  if (current !== undefined) return { allowed: true, closesAt: endOfRun(current, open) };
  const opensAt = atOf(Math.min, startsAfter(now, open));
  const closedAt = atOf(Math.max, endsUntil(now, open));
  if (opensAt !== null) return { allowed: false, reason: 'OPENS_LATER', opensAt, closedAt };
  return { allowed: false, reason: closedAt === null ? 'NEVER_OPEN' : 'CLOSED', opensAt, closedAt };
}

/** Follows the cells that start at the very instant where the one before ended. */
function endOfRun(first: CalendarCell, open: readonly CalendarCell[]): Date | null {
  let end = first.endsAt;
  for (let next = startingAt(end, open); next !== undefined; next = startingAt(end, open)) {
    end = next.endsAt;
  }
  return end;
}

function startingAt(
  instant: Date | null,
  cells: readonly CalendarCell[],
): CalendarCell | undefined {
  if (instant === null) return undefined;
  // A cell that contains its start lasts: an empty one would be found again for ever.
  return cells.find(
    (cell) => cell.startsAt?.getTime() === instant.getTime() && contains(cell, instant),
  );
}

function startsAfter(now: Date, cells: readonly CalendarCell[]): number[] {
  return cells.flatMap(({ startsAt }) =>
    startsAt !== null && startsAt > now ? [startsAt.getTime()] : [],
  );
}

function endsUntil(now: Date, cells: readonly CalendarCell[]): number[] {
  return cells.flatMap(({ endsAt }) =>
    endsAt !== null && endsAt <= now ? [endsAt.getTime()] : [],
  );
}

function atOf(choose: (...times: number[]) => number, times: readonly number[]): Date | null {
  return times.length === 0 ? null : new Date(choose(...times));
}
