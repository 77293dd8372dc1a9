import { err, ok, ValidationFailed, type Result, type ValidationIssue } from '@voix/domain-kernel';
import { PHASE_KINDS, type Phase } from './phase.js';

/**
 * Checks the phases of an edition in the order in which they will be shown, and lists every fault by its place
 * (`2.endsAt`):
 * - `INVALID_VALUE`: a date that is none;
 * - `PHASE_ENDS_BEFORE_START`: a phase that would not last an instant;
 * - `PHASES_OVERLAP`: a phase that starts before the one before it has ended, or after one without end;
 * - `PHASES_OUT_OF_ORDER`: a kind that comes before its predecessor's in `PHASE_KINDS`. A kind may repeat.
 *
 * Gaps are allowed: an edition can rest.
 */
export function validateCalendar<P extends Phase>(
  phases: readonly P[],
): Result<readonly P[], ValidationFailed> {
  const issues = phases.flatMap((phase, index) => {
    const dates = dateIssues(phase, index);
    const previous = phases[index - 1];
    // Beside an invalid date, comparisons would only report the same fault again.
    if (previous === undefined || dates.length > 0) return dates;
    return neighbourIssues(previous, phase, index);
  });
  return issues.length === 0 ? ok(phases) : err(new ValidationFailed(issues));
}

function dateIssues({ startsAt, endsAt }: Phase, index: number): ValidationIssue[] {
  const invalid = Object.entries({ startsAt, endsAt })
    .filter(([, date]) => date !== null && Number.isNaN(date.getTime()))
    .map(([field]) => ({ path: `${index}.${field}`, code: 'INVALID_VALUE' }));
  if (invalid.length > 0) return invalid;
  const isEmpty = startsAt !== null && endsAt !== null && endsAt <= startsAt;
  return isEmpty ? [{ path: `${index}.endsAt`, code: 'PHASE_ENDS_BEFORE_START' }] : [];
}

function neighbourIssues(previous: Phase, phase: Phase, index: number): ValidationIssue[] {
  const issues: ValidationIssue[] = [];
  const overlaps =
    previous.endsAt === null || phase.startsAt === null || phase.startsAt < previous.endsAt;
  if (overlaps) issues.push({ path: `${index}.startsAt`, code: 'PHASES_OVERLAP' });
  if (PHASE_KINDS.indexOf(phase.kind) < PHASE_KINDS.indexOf(previous.kind)) {
    issues.push({ path: `${index}.kind`, code: 'PHASES_OUT_OF_ORDER' });
  }
  return issues;
}
