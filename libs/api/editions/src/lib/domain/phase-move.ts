import type { ValidationIssue } from '@voix/domain-kernel';
import { calendarIssues } from './calendar-issues.js';
import type { PhaseDates, PhaseSummary } from './phase.js';

/**
 * What is wrong with giving one phase of a calendar other dates, as faults of those dates: a phase that would run
 * into its successor ends too late. Phases keep their order.
 */
export function moveIssues(
  calendar: readonly PhaseSummary[],
  phaseId: string,
  dates: PhaseDates,
): ValidationIssue[] {
  const index = calendar.findIndex((phase) => phase.id === phaseId);
  const moved = calendar.map((phase) => (phase.id === phaseId ? { ...phase, ...dates } : phase));
  return calendarIssues(moved).map((issue) => {
    const [place, field = ''] = issue.path.split('.');
    return { ...issue, path: place === String(index) ? field : 'endsAt' };
  });
}
