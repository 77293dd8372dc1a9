import type { Locale, MessagesApi } from '@voix/web-platform/i18n';

/** How roughly a date is known, when it is not known to the day. */
export type PeriodPrecision = 'MONTH' | 'QUARTER' | 'SEASON';

interface PeriodOptions {
  readonly locale: Locale;
  readonly t: MessagesApi['t'];
  readonly timeZone: string;
}

const INTL_LOCALES: Readonly<Record<Locale, string>> = { fr: 'fr-FR', en: 'en-GB' };
const SEASONS = ['winter', 'spring', 'summer', 'autumn'] as const;

/** "mars 2027", "2e trimestre 2027", "printemps 2027": the period that holds an instant, at the place of the edition. */
export function formatPeriod(
  instant: Date,
  precision: PeriodPrecision,
  { locale, t, timeZone }: PeriodOptions,
): string {
  if (precision === 'MONTH')
    return new Intl.DateTimeFormat(INTL_LOCALES[locale], {
      timeZone,
      month: 'long',
      year: 'numeric',
    }).format(instant);
  const { year, month } = monthOf(instant, timeZone);
  if (precision === 'QUARTER')
    return t('ui.period.quarter', { number: Math.ceil(month / 3), year: String(year) });
  const season = SEASONS[Math.floor((month % 12) / 3)] ?? 'winter';
  return t(`ui.period.${season}`, {
    year: season === 'winter' ? winterOf(year, month) : String(year),
  });
}

/** A winter belongs to two years. */
function winterOf(year: number, month: number): string {
  return month === 12 ? `${year}-${year + 1}` : `${year - 1}-${year}`;
}

function monthOf(instant: Date, timeZone: string): { year: number; month: number } {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    month: 'numeric',
    year: 'numeric',
  }).formatToParts(instant);
  const read = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return { year: read('year'), month: read('month') };
}
