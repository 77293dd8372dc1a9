import { useState } from 'react';
import { useMessages } from '@voix/web-platform/i18n';
import { formatDate, type DateForm } from './format-date.js';

export interface DateTextProps {
  /** An instant, as the server gives it (ISO 8601). */
  readonly at: string;
  readonly form?: DateForm;
  /** The zone of the edition. */
  readonly timeZone: string;
}

/** "jusqu’au dimanche 14 mars, 23 h 59, heure de Paris". */
export function DateText({ at, form = 'day', timeZone }: DateTextProps) {
  const { t, locale } = useMessages();
  // Only the year counts: that of the moment when the page was opened will do.
  const [now] = useState(() => new Date());
  const text = formatDate(new Date(at), { locale, t, timeZone, form, now });
  return <time dateTime={at}>{text}</time>;
}
