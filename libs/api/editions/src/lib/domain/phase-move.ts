import type { ValidationIssue } from '@voix/domain-kernel';
import { announcedEnd, announcedStart, type Phase } from '@voix/domain-phase-calendar';
import { calendarIssues } from './calendar-issues.js';
import type { AnnouncedDates, PhaseDates, PhaseSummary } from './phase.js';

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
  return issuesOf(moved, index);
}

/** What is wrong with a new phase in a calendar: it takes its place by its start. */
export function additionIssues(
  calendar: readonly PhaseSummary[],
  phase: Phase & PhaseDates,
): ValidationIssue[] {
  const after = calendar.findIndex(({ startsAt }) => startsAt > phase.startsAt);
  const index = after === -1 ? calendar.length : after;
  const phases: readonly Phase[] = calendar;
  return issuesOf(phases.toSpliced(index, 0, phase), index);
}

function issuesOf(calendar: readonly Phase[], index: number): ValidationIssue[] {
  return calendarIssues(calendar).map((issue) => {
    const [place, field = ''] = issue.path.split('.');
    const isOwn = place === String(index);
    return { ...issue, path: isOwn || field === 'kind' ? field : 'endsAt' };
  });
}

/** An approximate date is kept as the bound of its period, whatever day of it was sent. */
export function settledDates(dates: AnnouncedDates, timeZone: string): AnnouncedDates {
  const { startsAt, startsPrecision, endsAt, endsPrecision } = dates;
  return {
    startsAt: announcedStart(startsAt, startsPrecision, timeZone),
    startsPrecision,
    endsAt: endsAt && announcedEnd(endsAt, endsPrecision, timeZone),
    // Nothing is approximate about an end that is not foreseen.
    endsPrecision: endsAt === null ? 'EXACT' : endsPrecision,
  };
}
