import type { EditionRecord } from '@voix/contracts/import-format';
import { err, ok, ValidationFailed, type Result, type ValidationIssue } from '@voix/domain-kernel';
import {
  announcedEnd,
  announcedStart,
  isTimeZone,
  type PhaseKind,
} from '@voix/domain-phase-calendar';
import { calendarIssues } from './calendar-issues.js';
import { boundOf, instantOf } from './import-moment.js';
import type { AnnouncedDates } from './phase.js';

/** A phase as the record describes it, on real dates. */
export interface PlannedPhase extends AnnouncedDates {
  readonly kind: PhaseKind;
  readonly title: string;
}

/** A record on real dates. */
export interface EditionPlan {
  readonly phases: readonly PlannedPhase[];
  /** Undefined when the charter is adopted by being published. */
  readonly charterAdoptedAt: Date | undefined;
}

/**
 * Puts a record on real dates and checks what its schema cannot: the calendar, the time zone, codes of themes and
 * duties given once, a charter that holds already. Every fault is listed, by its path in the record.
 */
export function planEdition(
  record: EditionRecord,
  startedAt: Date,
): Result<EditionPlan, ValidationFailed> {
  const { adoptedAt } = record.charter;
  const charterAdoptedAt = adoptedAt === undefined ? undefined : instantOf(adoptedAt, startedAt);
  // With an unknown zone nothing is planned in the end; any zone serves to find the other faults.
  const timeZone = isTimeZone(record.edition.timeZone) ? record.edition.timeZone : 'UTC';
  const phases = record.phases.map((phase) => planPhase(phase, startedAt, timeZone));
  const issues = [
    ...timeZoneIssues(record.edition.timeZone),
    ...adoptionIssues(charterAdoptedAt, startedAt),
    ...calendarIssues(phases).map((issue) => ({ ...issue, path: `phases.${issue.path}` })),
    ...repeatedIssues(
      'themes',
      'code',
      record.themes.map(({ code }) => code),
    ),
    ...repeatedIssues(
      'guarantors',
      'duty',
      (record.guarantors ?? []).map(({ duty }) => duty),
    ),
  ];
  return issues.length === 0 ? ok({ phases, charterAdoptedAt }) : err(new ValidationFailed(issues));
}

/** An edition is never open without a charter in force. */
function adoptionIssues(adoptedAt: Date | undefined, startedAt: Date): ValidationIssue[] {
  const isToCome = adoptedAt !== undefined && adoptedAt > startedAt;
  return isToCome ? [{ path: 'charter.adoptedAt', code: 'INVALID_VALUE' }] : [];
}

function timeZoneIssues(timeZone: string): ValidationIssue[] {
  return isTimeZone(timeZone) ? [] : [{ path: 'edition.timeZone', code: 'INVALID_VALUE' }];
}

function repeatedIssues(list: string, field: string, values: readonly string[]): ValidationIssue[] {
  return values.flatMap((value, index) =>
    values.indexOf(value) === index
      ? []
      : [{ path: `${list}.${index}.${field}`, code: 'INVALID_VALUE' }],
  );
}

/** An approximate date is held by the bound of its period, whichever moment of the period the record gives. */
function planPhase(
  phase: EditionRecord['phases'][number],
  startedAt: Date,
  timeZone: string,
): PlannedPhase {
  const { kind, title, startsPrecision = 'EXACT', endsPrecision = 'EXACT' } = phase;
  const start = boundOf(phase.startsAt, startedAt, timeZone);
  const end = phase.endsAt === undefined ? null : boundOf(phase.endsAt, startedAt, timeZone);
  return {
    kind,
    title,
    startsAt: announcedStart(start, startsPrecision, timeZone),
    startsPrecision,
    endsAt: end && announcedEnd(end, endsPrecision, timeZone),
    endsPrecision,
  };
}
