import {
  phaseAt,
  type DatePrecision,
  type PhaseKind,
  type PhaseSpan,
} from '@voix/domain-phase-calendar';

/** How a phase stands to an instant. */
export const PHASE_STATES = ['COMING', 'CURRENT', 'PAST'] as const;
export type PhaseState = (typeof PHASE_STATES)[number];

/** A stretch of time of an edition. Here a phase always starts; it may have no end. */
export interface PhaseDates extends PhaseSpan {
  readonly startsAt: Date;
}

/** Dates as they are told to people: an approximate one is held by the bound of its period in the edition's zone. */
export interface AnnouncedDates extends PhaseDates {
  /** A start that is not exact opens nothing by itself: somebody dates it, or opens the phase. */
  readonly startsPrecision: DatePrecision;
  /** An end that is not exact comes when its period is over. */
  readonly endsPrecision: DatePrecision;
}

export interface PhaseSummary extends AnnouncedDates {
  readonly id: string;
  readonly editionId: string;
  readonly kind: PhaseKind;
  readonly title: string;
  /** By the clock of the database, when the phase was read. */
  readonly state: PhaseState;
}

/** The state of a phase at an instant. One that was never dated is coming until the last day it could last. */
export function phaseStateAt(
  dates: PhaseDates & Partial<AnnouncedDates>,
  instant: Date,
): PhaseState {
  const { startsPrecision = 'EXACT' } = dates;
  if (dates.endsAt !== null && dates.endsAt <= instant) return 'PAST';
  const isOpen = startsPrecision === 'EXACT' && phaseAt([dates], instant) !== undefined;
  return isOpen ? 'CURRENT' : 'COMING';
}
