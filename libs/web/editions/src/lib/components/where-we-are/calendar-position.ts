import type { PeriodPrecision, PhaseKind } from '@voix/web-ui';

export interface CalendarPhase {
  readonly id: string;
  readonly kind: PhaseKind;
  readonly title: string;
  readonly startsAt: string;
  readonly startsPrecision: 'EXACT' | PeriodPrecision;
  readonly endsAt: string | null;
  readonly endsPrecision: 'EXACT' | PeriodPrecision;
  readonly state: 'PAST' | 'CURRENT' | 'COMING';
}

export type CalendarPosition =
  | { readonly kind: 'during'; readonly phase: CalendarPhase; readonly step: number }
  /** Nothing is under way: before the first phase, or between two. */
  | { readonly kind: 'before'; readonly phase: CalendarPhase; readonly step: number }
  | { readonly kind: 'over' };

/** Where an edition stands among its phases, whose states the server's clock has decided. */
export function calendarPosition(phases: readonly CalendarPhase[]): CalendarPosition {
  const current = phases.findIndex(({ state }) => state === 'CURRENT');
  const index = current === -1 ? phases.findIndex(({ state }) => state === 'COMING') : current;
  const phase = phases[index];
  if (!phase) return { kind: 'over' };
  return { kind: current === -1 ? 'before' : 'during', phase, step: index + 1 };
}
