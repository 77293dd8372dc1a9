import { civilDateOf, startOfDay } from './civil-time.js';

/**
 * How exactly a date is known: to the instant, or only by its month, its quarter, or its season (spring is March to
 * May; winter begins in December).
 */
export const DATE_PRECISIONS = ['EXACT', 'MONTH', 'QUARTER', 'SEASON'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/** A precision that leaves the day open. */
export type ApproximatePrecision = Exclude<DatePrecision, 'EXACT'>;

/** From the first instant of a period, included, to the first instant after it, excluded. */
export interface CivilPeriod {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

const MONTHS: Readonly<Record<ApproximatePrecision, number>> = { MONTH: 1, QUARTER: 3, SEASON: 3 };

/** The month, quarter or season that holds an instant, in a place. Winter belongs to two years. */
export function periodOf(
  instant: Date,
  precision: ApproximatePrecision,
  timeZone: string,
): CivilPeriod {
  const [year = 0, month = 0] = civilDateOf(instant, timeZone).split('-').map(Number);
  const first = firstMonthOf(month, precision);
  return {
    startsAt: startOfMonth(year, first, timeZone),
    endsAt: startOfMonth(year, first + MONTHS[precision], timeZone),
  };
}

/** Months outside 1 to 12 are those of the years beside. */
function startOfMonth(year: number, month: number, timeZone: string): Date {
  const first = new Date(Date.UTC(year, month - 1, 1));
  return startOfDay(first.toISOString().slice(0, 10), timeZone);
}

/** Month 0 is the December before. */
function firstMonthOf(month: number, precision: ApproximatePrecision): number {
  if (precision === 'MONTH') return month;
  return precision === 'QUARTER' ? month - ((month - 1) % 3) : month - (month % 3);
}

/** The start that stands for an approximate one: the first instant of its period. An exact one stays. */
export function announcedStart(instant: Date, precision: DatePrecision, timeZone: string): Date {
  return precision === 'EXACT' ? instant : periodOf(instant, precision, timeZone).startsAt;
}

/**
 * The end that stands for an approximate one: the first instant after its period. It is found again from itself: the
 * end of May, the first instant of June, stays the end of May.
 */
export function announcedEnd(instant: Date, precision: DatePrecision, timeZone: string): Date {
  return precision === 'EXACT'
    ? instant
    : periodOf(lastInstantBefore(instant), precision, timeZone).endsAt;
}

/** An end is excluded: this instant still belongs to what it ends. */
export function lastInstantBefore(end: Date): Date {
  return new Date(end.getTime() - 1);
}
