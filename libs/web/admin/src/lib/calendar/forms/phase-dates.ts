import {
  announcedEnd,
  announcedStart,
  civilMinuteOf,
  instantOfMinute,
  isCivilMinute,
  periodOf,
  type ApproximatePrecision,
  type DatePrecision,
} from '@voix/domain-phase-calendar';
import type { PhaseDatesInput } from '../../../generated/graphql.js';

/** Dates as the form holds them: what clocks show in the edition's zone; an approximate one by the bound of its period. */
export interface PhaseDatesValues {
  readonly startsAt: string;
  readonly startsPrecision: string;
  readonly endsAt: string;
  readonly endsPrecision: string;
  readonly hasEnd: 'yes' | 'no';
}

export type Side = 'start' | 'end';

interface ServedDates {
  readonly startsAt: string;
  readonly startsPrecision: DatePrecision;
  readonly endsAt: string | null;
  readonly endsPrecision: DatePrecision;
}

export function datesValues(dates: ServedDates, timeZone: string): PhaseDatesValues {
  const { startsPrecision, endsPrecision } = dates;
  const starts = civilMinuteOf(new Date(dates.startsAt), timeZone);
  const ends = dates.endsAt === null ? '' : civilMinuteOf(new Date(dates.endsAt), timeZone);
  return {
    startsAt: withPrecision(starts, startsPrecision, { side: 'start', timeZone }),
    startsPrecision,
    endsAt: withPrecision(ends, endsPrecision, { side: 'end', timeZone }),
    endsPrecision,
    hasEnd: dates.endsAt === null ? 'no' : 'yes',
  };
}

/** What is sent. Fields that the form has refused are never asked here. */
export function datesInput(values: PhaseDatesValues, timeZone: string): PhaseDatesInput {
  const hasEnd = values.hasEnd === 'yes' && values.endsAt !== '';
  return {
    startsAt: instantOfMinute(values.startsAt, timeZone).toISOString(),
    startsPrecision: precisionOf(values.startsPrecision),
    endsAt: hasEnd ? instantOfMinute(values.endsAt, timeZone).toISOString() : null,
    endsPrecision: hasEnd ? precisionOf(values.endsPrecision) : 'EXACT',
  };
}

/** The dates that were served, to be sent back as the ones that were seen. */
export function servedInput(dates: ServedDates): PhaseDatesInput {
  const { startsAt, startsPrecision, endsAt, endsPrecision } = dates;
  return { startsAt, startsPrecision, endsAt, endsPrecision };
}

/** A choice of the list holds one of the four. */
export function precisionOf(text: string): DatePrecision {
  return text === 'MONTH' || text === 'QUARTER' || text === 'SEASON' ? text : 'EXACT';
}

/** The same date, as precise as asked: the bound of the period that holds it. */
export function withPrecision(
  minute: string,
  precision: DatePrecision,
  { side, timeZone }: { readonly side: Side; readonly timeZone: string },
): string {
  if (!isCivilMinute(minute)) return minute;
  const instant = instantOfMinute(minute, timeZone);
  const announced = side === 'start' ? announcedStart : announcedEnd;
  return civilMinuteOf(announced(instant, precision, timeZone), timeZone);
}

export interface PeriodChoice {
  /** The bound that stands for the period on this side. */
  readonly value: string;
  /** An instant inside it. */
  readonly within: Date;
}

const YEARS_BEFORE = 1;
const YEARS_AFTER = 4;

/** The periods of this length around an instant: from a year before to four years after. */
export function periodChoices(
  precision: ApproximatePrecision,
  around: Date,
  { side, timeZone }: { readonly side: Side; readonly timeZone: string },
): readonly PeriodChoice[] {
  const yearsAway = (years: number) =>
    new Date(Date.UTC(around.getUTCFullYear() + years, around.getUTCMonth(), 15));
  const last = yearsAway(YEARS_AFTER);
  const choices: PeriodChoice[] = [];
  let period = periodOf(yearsAway(-YEARS_BEFORE), precision, timeZone);
  while (period.startsAt < last) {
    const bound = side === 'start' ? period.startsAt : period.endsAt;
    choices.push({ value: civilMinuteOf(bound, timeZone), within: period.startsAt });
    period = periodOf(period.endsAt, precision, timeZone);
  }
  return choices;
}
