import type { DatePrecision } from '@voix/domain-phase-calendar';
import type { AnnouncedDates } from './phase.js';

/** What can happen to a phase that everybody knows of. */
export const PHASE_CHANGE_KINDS = ['ADDED', 'CLOSED', 'MOVED', 'OPENED', 'REMOVED'] as const;
export type PhaseChangeKind = (typeof PHASE_CHANGE_KINDS)[number];

/** Dates as the history keeps them. */
export interface WrittenDates {
  readonly startsAt: string;
  readonly startsPrecision: DatePrecision;
  readonly endsAt: string | null;
  readonly endsPrecision: DatePrecision;
}

/** A change as it happens. */
export interface CalendarChange {
  readonly kind: PhaseChangeKind;
  readonly phaseId: string;
  /** Null for a phase that was not there. */
  readonly before: AnnouncedDates | null;
  /** Null for a phase that is not there any more. */
  readonly after: AnnouncedDates | null;
  readonly reason: string;
}

/** What was told to everybody of one change of the calendar. */
export interface PhaseChange {
  readonly id: string;
  readonly editionId: string;
  readonly phaseId: string;
  readonly phaseTitle: string;
  readonly kind: PhaseChangeKind;
  /** Absent for a phase that was added. */
  readonly datesBefore: WrittenDates | null;
  /** Absent for a phase that was removed. */
  readonly datesAfter: WrittenDates | null;
  readonly reason: string;
  readonly changedAt: Date;
}

/** Dates, as the history keeps them. */
export function writtenDates(dates: AnnouncedDates): WrittenDates {
  return {
    startsAt: dates.startsAt.toISOString(),
    startsPrecision: dates.startsPrecision,
    endsAt: dates.endsAt?.toISOString() ?? null,
    endsPrecision: dates.endsPrecision,
  };
}
