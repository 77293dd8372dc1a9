import { isErrorCode } from '@voix/contracts/error-codes';
import type { ValidationIssue } from '@voix/domain-kernel';
import { validateCalendar, type Phase } from '@voix/domain-phase-calendar';

/** The faults of a calendar by their place in it. A fault that has no message of its own is an `INVALID_VALUE`. */
export function calendarIssues(phases: readonly Phase[]): ValidationIssue[] {
  const checked = validateCalendar(phases);
  if (checked.ok) return [];
  return checked.error.issues.map((issue) => ({
    ...issue,
    code: isErrorCode(issue.code) ? issue.code : 'INVALID_VALUE',
  }));
}
