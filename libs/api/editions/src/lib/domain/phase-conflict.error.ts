import { DomainError } from '@voix/domain-kernel';
import type { AnnouncedDates, PhaseSummary } from './phase.js';

/** Somebody else moved or renamed the phase since it was read; `current` is what it is now. */
export class PhaseConflict extends DomainError<'EDIT_CONFLICT'> {
  constructor(readonly current: PhaseSummary) {
    super('EDIT_CONFLICT');
  }
}

/** Whether two pairs of dates are the same, to the millisecond in which they are shown. */
export function haveSameDates(a: AnnouncedDates, b: AnnouncedDates): boolean {
  return (
    a.startsAt.getTime() === b.startsAt.getTime() &&
    a.endsAt?.getTime() === b.endsAt?.getTime() &&
    a.startsPrecision === b.startsPrecision &&
    a.endsPrecision === b.endsPrecision
  );
}
