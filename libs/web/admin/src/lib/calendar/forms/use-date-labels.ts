import { useMessages } from '@voix/web-platform/i18n';

/** The visible labels of the dates of a phase, which the summary of errors repeats. */
export function useDateLabels() {
  const { t } = useMessages();
  return {
    startsAt: t('admin.calendar.dates.starts-at'),
    startsPrecision: t('admin.calendar.dates.starts-precision'),
    endsAt: t('admin.calendar.dates.ends-at'),
    endsPrecision: t('admin.calendar.dates.ends-precision'),
    hasEnd: t('admin.calendar.dates.end-foreseen'),
  };
}
