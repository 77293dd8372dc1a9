import type { EditionRecord } from '@voix/contracts/import-format';
import { err, ok, ValidationFailed, type Result, type ValidationIssue } from '@voix/domain-kernel';
import { isTimeZone, type PhaseKind } from '@voix/domain-phase-calendar';
import { calendarIssues } from './calendar-issues.js';
import { instantOf } from './import-moment.js';
import type { PhaseDates } from './phase.js';

/** A phase as the record describes it, on real dates. */
export interface PlannedPhase extends PhaseDates {
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
 * Puts a record on real dates and checks what its schema cannot: the calendar, the time zone, codes of themes given
 * once, a charter that holds already. Every fault is listed, by its path in the record.
 */
export function planEdition(
  record: EditionRecord,
  startedAt: Date,
): Result<EditionPlan, ValidationFailed> {
  const { adoptedAt } = record.charter;
  const charterAdoptedAt = adoptedAt === undefined ? undefined : instantOf(adoptedAt, startedAt);
  const phases = record.phases.map(({ kind, title, startsAt, endsAt }) => ({
    kind,
    title,
    startsAt: instantOf(startsAt, startedAt),
    endsAt: endsAt === undefined ? null : instantOf(endsAt, startedAt),
  }));
  const issues = [
    ...timeZoneIssues(record.edition.timeZone),
    ...adoptionIssues(charterAdoptedAt, startedAt),
    ...calendarIssues(phases).map((issue) => ({ ...issue, path: `phases.${issue.path}` })),
    ...repeatedThemeIssues(record.themes),
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

function repeatedThemeIssues(themes: EditionRecord['themes']): ValidationIssue[] {
  const codes = themes.map((theme) => theme.code);
  return codes.flatMap((code, index) =>
    codes.indexOf(code) === index ? [] : [{ path: `themes.${index}.code`, code: 'INVALID_VALUE' }],
  );
}
