import { DateText } from '../date-text/date-text.js';
import type { DateForm } from '../date-text/format-date.js';
import type { PeriodPrecision } from './format-period.js';
import { PeriodText } from './period-text.js';

export interface AnnouncedDateProps {
  /** An instant, as the server gives it; of an approximate end, the first one after its period. */
  readonly at: string;
  readonly precision: 'EXACT' | PeriodPrecision;
  readonly side: 'start' | 'end';
  /** The zone of the edition. */
  readonly timeZone: string;
  /** How an exact date is said. */
  readonly form?: DateForm;
}

/** A date of a phase, as exactly as it is known: "lundi 2 mars, 9 h 00, heure de Paris", "printemps 2027". */
export function AnnouncedDate({
  at,
  precision,
  side,
  timeZone,
  form = 'moment',
}: AnnouncedDateProps) {
  if (precision === 'EXACT') return <DateText at={at} form={form} timeZone={timeZone} />;
  // An end is excluded: the instant before it still belongs to the period that is named.
  const within = side === 'start' ? at : new Date(Date.parse(at) - 1).toISOString();
  return <PeriodText at={within} precision={precision} timeZone={timeZone} />;
}
