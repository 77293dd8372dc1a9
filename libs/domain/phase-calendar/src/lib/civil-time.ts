const DAY_MS = 24 * 60 * 60 * 1000;
const CIVIL_DATE = /^\d{4}-\d{2}-\d{2}$/;
const CIVIL_MINUTE = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d$/;

/** Whether a text is a day of the calendar, as `2027-03-31`. */
export function isCivilDate(text: string): boolean {
  if (!CIVIL_DATE.test(text)) return false;
  const midnight = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(text);
}

/** Whether a text is a minute of the calendar, as `2027-03-31T18:00`. */
export function isCivilMinute(text: string): boolean {
  return isCivilDate(CIVIL_MINUTE.exec(text)?.[1] ?? '');
}

/** Whether this runtime knows the rules of a time zone by this IANA name. */
export function isTimeZone(name: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false; // RangeError is how Intl says that it does not know a place.
  }
}

/** The day, as `2027-03-31`, that it is at a place at an instant. */
export function civilDateOf(instant: Date, timeZone: string): string {
  return new Date(wallClock(instant, timeZone)).toISOString().slice(0, 10);
}

/** The minute, as `2027-03-31T18:00`, that clocks show at a place at an instant. */
export function civilMinuteOf(instant: Date, timeZone: string): string {
  return new Date(wallClock(instant, timeZone)).toISOString().slice(0, 16);
}

/**
 * The instant at which clocks at a place show a minute: of two, the earlier; in a gap, the end of the gap.
 * @param minute as `2027-03-31T18:00`; anything that `isCivilMinute` refuses is a fault of the caller.
 */
export function instantOfMinute(minute: string, timeZone: string): Date {
  return instantAt(Date.parse(`${minute}:00Z`), timeZone);
}

/**
 * The first instant of a day at a place. Where that day begins with an hour that does not exist, the first one that does.
 * @param date as `2027-03-31`; anything that `isCivilDate` refuses is a fault of the caller.
 */
export function startOfDay(date: string, timeZone: string): Date {
  return instantAt(Date.parse(`${date}T00:00:00Z`), timeZone);
}

/** The same time of day so many days later at a place: noon stays noon when summer time begins in between. */
export function shiftDays(instant: Date, days: number, timeZone: string): Date {
  return instantAt(wallClock(instant, timeZone) + days * DAY_MS, timeZone);
}

/** How many days lie between two days of the calendar. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** What clocks on the wall show at a place, read as if they were in UTC. */
function wallClock(instant: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-u-ca-gregory', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const read = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((part) => part.type === type)?.value);
  const whole = Date.UTC(
    read('year'),
    read('month') - 1,
    read('day'),
    read('hour'),
    read('minute'),
    read('second'),
  );
  return whole + instant.getUTCMilliseconds();
}

/** The instant at which clocks at a place show this time; of two, the earlier; in a gap, the end of the gap. */
function instantAt(wall: number, timeZone: string): Date {
  const offsets = [wall - DAY_MS, wall + DAY_MS].map(
    (near) => wallClock(new Date(near), timeZone) - near,
  );
  const candidates = offsets.map((offset) => wall - offset).toSorted((a, b) => a - b);
  const exact = candidates.find((at) => wallClock(new Date(at), timeZone) === wall);
  return new Date(exact ?? endOfGap(candidates, timeZone));
}

/** Clocks jump between these two instants: the first minute after the jump. */
function endOfGap([before = 0, after = 0]: readonly number[], timeZone: string): number {
  const jumpsBy = (at: number) => wallClock(new Date(at), timeZone) - at;
  const MINUTE_MS = 60_000;
  let low = Math.min(before, after);
  let high = Math.max(before, after);
  const offsetBefore = jumpsBy(low);
  while (high - low > MINUTE_MS) {
    const middle = low + Math.floor((high - low) / 2 / MINUTE_MS) * MINUTE_MS;
    if (middle === low) break;
    if (jumpsBy(middle) === offsetBefore) low = middle;
    else high = middle;
  }
  return high;
}
