import { momentOf, type CalendarCell, type Interaction } from '@voix/domain-phase-calendar';

/** What an activity allows during which phases, and the instant by which it is to be judged. */
export interface ActivityCalendar {
  readonly cells: readonly CalendarCell[];
  /** What the clock of the database said when the cells were read. */
  readonly readAt: Date;
}

/** Whether people may do something in an activity now. */
export interface Openness {
  readonly isOpen: boolean;
  /** The next opening, while it is closed. */
  readonly opensAt: Date | null;
  /** The end, while it is open; null when none is foreseen. */
  readonly closesAt: Date | null;
  /** The last end, while it is closed. */
  readonly closedAt: Date | null;
}

/** Judges an interaction by a calendar. Without one, it is closed and no opening is known. */
export function opennessOf(
  calendar: ActivityCalendar | undefined,
  interaction: Interaction,
): Openness {
  const never = { isOpen: false, opensAt: null, closesAt: null, closedAt: null };
  if (calendar === undefined) return never;
  const moment = momentOf(interaction, calendar.cells, calendar.readAt);
  return moment.allowed
    ? { ...never, isOpen: true, closesAt: moment.closesAt }
    : { ...never, opensAt: moment.opensAt, closedAt: moment.closedAt };
}
