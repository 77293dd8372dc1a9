import type { EditionRecord } from '@voix/contracts/import-format';

/** A moment of the exchange format: an instant with its offset, or days counted from the import. */
export type ImportMoment = EditionRecord['phases'][number]['startsAt'];

const DAY_MS = 24 * 60 * 60 * 1000;

/** The instant that a moment means when the import started at `startedAt`. A day is 24 hours, whatever the season. */
export function instantOf(moment: ImportMoment, startedAt: Date): Date {
  return typeof moment === 'string'
    ? new Date(moment)
    : new Date(startedAt.getTime() + moment.daysFromImport * DAY_MS);
}
