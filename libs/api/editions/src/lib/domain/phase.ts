import { phaseAt, type PhaseKind, type PhaseSpan } from '@voix/domain-phase-calendar';

/** How a phase stands to an instant. */
export const PHASE_STATES = ['COMING', 'CURRENT', 'PAST'] as const;
export type PhaseState = (typeof PHASE_STATES)[number];

/** A stretch of time of an edition. Here a phase always starts; it may have no end. */
export interface PhaseDates extends PhaseSpan {
  readonly startsAt: Date;
}

export interface PhaseSummary extends PhaseDates {
  readonly id: string;
  readonly editionId: string;
  readonly kind: PhaseKind;
  readonly title: string;
  /** By the clock of the database, when the phase was read. */
  readonly state: PhaseState;
}

/** The state of a phase at an instant. */
export function phaseStateAt(dates: PhaseDates, instant: Date): PhaseState {
  if (phaseAt([dates], instant) !== undefined) return 'CURRENT';
  return dates.startsAt > instant ? 'COMING' : 'PAST';
}
