import { isUuid } from '@voix/domain-kernel';

/** A place in a list ordered by time: both keys of the order. */
export interface TimePosition {
  /** ISO 8601, UTC, with microseconds. */
  readonly at: string;
  readonly id: string;
}

type Keys = readonly (string | number)[] | null;

const INSTANT = /^[12]\d{3}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z$/;
const TO_THE_SECOND = 19;

/**
 * Cursors come back from outside and anything may stand in them. One that we cannot have made is no place: the list
 * starts at its beginning, and the database never sees it.
 */
export function timePosition(keys: Keys): TimePosition | null {
  const [at, id] = keys ?? [];
  return typeof at === 'string' && isInstant(at) && isUuid(id) ? { at, id } : null;
}

/** Also refuses what looks like an instant and is none, such as the 30th of February. */
function isInstant(text: string): boolean {
  if (!INSTANT.test(text)) return false;
  const time = Date.parse(text);
  if (Number.isNaN(time)) return false;
  return new Date(time).toISOString().slice(0, TO_THE_SECOND) === text.slice(0, TO_THE_SECOND);
}
