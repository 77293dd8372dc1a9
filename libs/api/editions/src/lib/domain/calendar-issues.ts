import type { ValidationIssue } from '@voix/domain-kernel';
import { validateCalendar, type Phase } from '@voix/domain-phase-calendar';

/** The faults of a calendar, by their place in it. */
export function calendarIssues(phases: readonly Phase[]): readonly ValidationIssue[] {
  const checked = validateCalendar(phases);
  return checked.ok ? [] : checked.error.issues;
}
