import * as v from 'valibot';

/** Names a record within its import. */
export const key = v.pipe(v.string(), v.trim(), v.regex(/^[\w.:-]{1,80}$/));
/** A text that says something, up to so many characters. */
export const shortText = (max: number) =>
  v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max));
/** Names a thing that the platform or the edition knows already. */
export const code = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-_]{1,60}$/));
/** How many: a whole number from 0. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * A moment: either an ISO instant with its offset, or a number of days from the day of the import
 * (negative in the past), so that a demonstration is always alive.
 */
export const moment = v.union([
  v.pipe(v.string(), v.isoTimestamp()),
  v.strictObject({ daysFromImport: v.pipe(v.number(), v.minValue(-5000), v.maxValue(5000)) }),
]);
