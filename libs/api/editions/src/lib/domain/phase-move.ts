import type { ValidationIssue } from '@voix/domain-kernel';
import {
  announcedEnd,
  announcedStart,
  lastInstantBefore,
  periodOf,
  phaseAt,
  type Phase,
} from '@voix/domain-phase-calendar';
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

/** The phases between which one takes its place. */
export interface Neighbours {
  readonly before: PhaseDates | undefined;
  readonly after: PhaseDates | undefined;
}

/** Between which phases a phase stands, or would stand by its start. */
export function neighboursOf(
  calendar: readonly PhaseSummary[],
  phase: { readonly id: string } | PhaseDates,
): Neighbours {
  const isNew = !('id' in phase);
  const after = isNew
    ? calendar.findIndex(({ startsAt }) => startsAt > phase.startsAt)
    : calendar.findIndex(({ id }) => id === phase.id) + 1;
  const index = after === -1 ? calendar.length : after;
  return { before: calendar[isNew ? index - 1 : index - 2], after: calendar[index] };
}

/**
 * An approximate date is kept as the bound of its period, whatever day of it was sent; where a neighbour reaches into
 * that period, as the instant where the neighbour lets go: "in autumn" may follow what ends in October.
 */
export function settledDates(
  dates: AnnouncedDates,
  timeZone: string,
  { before, after }: Neighbours = { before: undefined, after: undefined },
): AnnouncedDates {
  const { startsPrecision, endsPrecision } = dates;
  const startsAt = announcedStart(dates.startsAt, startsPrecision, timeZone);
  const endsAt = dates.endsAt && announcedEnd(dates.endsAt, endsPrecision, timeZone);
  const isStartWithin = (instant: Date) =>
    startsPrecision !== 'EXACT' &&
    phaseAt([periodOf(startsAt, startsPrecision, timeZone)], instant) !== undefined;
  const isEndWithin = (instant: Date) =>
    endsAt !== null &&
    endsPrecision !== 'EXACT' &&
    phaseAt(
      [periodOf(lastInstantBefore(endsAt), endsPrecision, timeZone)],
      lastInstantBefore(instant),
    ) !== undefined;
  return {
    startsAt: before?.endsAt && isStartWithin(before.endsAt) ? before.endsAt : startsAt,
    startsPrecision,
    endsAt: after && isEndWithin(after.startsAt) ? after.startsAt : endsAt,
    // Nothing is approximate about an end that is not foreseen.
    endsPrecision: endsAt === null ? 'EXACT' : endsPrecision,
  };
}
