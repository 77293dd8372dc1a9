import type { EditionRecord } from '@voix/contracts/import-format';
import { civilDateOf, shiftDays, startOfDay } from '@voix/domain-phase-calendar';

/** A moment of the exchange format: an instant with its offset, or days counted from the import. */
export type ImportMoment = EditionRecord['phases'][number]['startsAt'];

const DAY_MS = 24 * 60 * 60 * 1000;

/** The instant that a moment means when the import started at `startedAt`. A day is 24 hours, whatever the season. */
export function instantOf(moment: ImportMoment, startedAt: Date): Date {
  return typeof moment === 'string'
    ? new Date(moment)
    : new Date(startedAt.getTime() + moment.daysFromImport * DAY_MS);
}

/**
 * The same for the bound of a phase: whole days lead to the first instant of that day at the place of the edition, so
 * that a phase never ends at the hour at which somebody happened to import it.
 */
export function boundOf(moment: ImportMoment, startedAt: Date, timeZone: string): Date {
  if (typeof moment === 'string' || !Number.isInteger(moment.daysFromImport))
    return instantOf(moment, startedAt);
  const day = shiftDays(startedAt, moment.daysFromImport, timeZone);
  return startOfDay(civilDateOf(day, timeZone), timeZone);
}
