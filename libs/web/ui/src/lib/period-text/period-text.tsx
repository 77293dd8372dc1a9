import { useMessages } from '@voix/web-platform/i18n';
import { formatPeriod, type PeriodPrecision } from './format-period.js';

export interface PeriodTextProps {
  /** Any instant of the period (ISO 8601). */
  readonly at: string;
  readonly precision: PeriodPrecision;
  /** The zone of the edition. */
  readonly timeZone: string;
}

/** A date that is only known by its month, its quarter or its season: "printemps 2027". */
export function PeriodText({ at, precision, timeZone }: PeriodTextProps) {
  const { t, locale } = useMessages();
  return <span>{formatPeriod(new Date(at), precision, { locale, t, timeZone })}</span>;
}
