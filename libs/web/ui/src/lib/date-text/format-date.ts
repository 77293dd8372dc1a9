import type { Locale, MessagesApi } from '@voix/web-platform/i18n';
import { timeZoneName } from './time-zone-name.js';

/**
 * How a moment is said: `day` "dimanche 14 mars", `moment` with its hour and zone, the others as
 * part of a sentence.
 */
export type DateForm =
  'short' | 'until-short' | 'day' | 'from-day' | 'until-day' | 'moment' | 'until' | 'from';

export interface DateOptions {
  readonly locale: Locale;
  readonly t: MessagesApi['t'];
  /** The zone of the edition, always explicit: never that of the device. */
  readonly timeZone: string;
  readonly form: DateForm;
  readonly now: Date;
}

const INTL_LOCALES: Readonly<Record<Locale, string>> = { fr: 'fr-FR', en: 'en-GB' };

function yearIn(date: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { year: 'numeric', timeZone }).format(date);
}

const SHORT_FORMS: readonly DateForm[] = ['short', 'until-short'];

function dayOf(date: Date, { locale, timeZone, form, now }: DateOptions): string {
  const isShort = SHORT_FORMS.includes(form);
  const isThisYear = yearIn(date, timeZone) === yearIn(now, timeZone);
  const parts = new Intl.DateTimeFormat(INTL_LOCALES[locale], {
    timeZone,
    day: 'numeric',
    month: 'long',
    ...(isShort ? {} : { weekday: 'long' }),
    ...(isThisYear && !isShort ? {} : { year: 'numeric' }),
  }).formatToParts(date);
  const text = parts
    .map(({ type, value }) => (type === 'day' ? dayNumber(value, locale) : value))
    .join('');
  // The day and its month stay on one line.
  return text.replace(/(\d(?:er)?) /g, '$1\u00A0');
}

/** French says "1er mars" and "2 mars"; Intl says "1 mars". */
function dayNumber(day: string, locale: Locale): string {
  return locale === 'fr' && day === '1' ? '1er' : day;
}

function hourOf(date: Date, { timeZone, t }: DateOptions): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(date);
  const valueOf = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return t('ui.date.hour', { hour: String(Number(valueOf('hour'))), minute: valueOf('minute') });
}

/** A moment in words, in the zone of the edition. */
export function formatDate(date: Date, options: DateOptions): string {
  const { form, t, timeZone } = options;
  const day = dayOf(date, options);
  if (form === 'short' || form === 'day') return day;
  if (form === 'from-day' || form === 'until-day' || form === 'until-short')
    return t(`ui.date.${form}`, { day });
  const moment = t('ui.date.moment', {
    day,
    hour: hourOf(date, options),
    zone: timeZoneName(timeZone, t),
  });
  return form === 'moment' ? moment : t(`ui.date.${form}`, { moment });
}
