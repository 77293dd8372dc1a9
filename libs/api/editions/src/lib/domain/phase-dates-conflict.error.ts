import { DomainError } from '@voix/domain-kernel';
import type { PhaseDates, PhaseSummary } from './phase.js';

/** Somebody else moved the phase since these dates were read. */
export class PhaseDatesConflict extends DomainError<'EDIT_CONFLICT'> {
  constructor(readonly current: PhaseSummary) {
    super('EDIT_CONFLICT');
  }
}

/** Whether two pairs of dates are the same, to the millisecond in which they are shown. */
export function haveSameDates(a: PhaseDates, b: PhaseDates): boolean {
  return (
    a.startsAt.getTime() === b.startsAt.getTime() && a.endsAt?.getTime() === b.endsAt?.getTime()
  );
}
