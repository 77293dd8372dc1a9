import { instantOfMinute, isCivilMinute } from '@voix/domain-phase-calendar';
import type { FieldProps } from '@voix/web-platform/forms';
import { useMessages } from '@voix/web-platform/i18n';
import { DateTimeField, formatPeriod, RadioGroup, Select } from '@voix/web-ui';
import styles from './phase-dates-fields.module.css';
import { periodChoices, precisionOf, withPrecision, type Side } from './phase-dates.js';

export interface PhaseDatesFieldsProps {
  readonly field: (
    name: 'startsAt' | 'startsPrecision' | 'endsAt' | 'endsPrecision' | 'hasEnd',
  ) => FieldProps<string>;
  readonly timeZone: string;
}

/** When a phase begins and ends: each date to the minute, or by its month, quarter or season. */
export function PhaseDatesFields({ field, timeZone }: PhaseDatesFieldsProps) {
  const { t } = useMessages();
  const hasEnd = field('hasEnd');
  return (
    <div className={styles.root}>
      <AnnouncedDate
        side="start"
        date={field('startsAt')}
        precision={field('startsPrecision')}
        timeZone={timeZone}
      />
      <RadioGroup
        {...hasEnd}
        value={hasEnd.value}
        choices={[
          { value: 'yes', label: t('admin.calendar.dates.has-end') },
          { value: 'no', label: t('admin.calendar.dates.no-end') },
        ]}
      />
      {hasEnd.value === 'yes' && (
        <AnnouncedDate
          side="end"
          date={field('endsAt')}
          precision={field('endsPrecision')}
          timeZone={timeZone}
        />
      )}
    </div>
  );
}

interface AnnouncedDateProps {
  readonly side: Side;
  readonly date: FieldProps<string>;
  readonly precision: FieldProps<string>;
  readonly timeZone: string;
}

function AnnouncedDate({ side, date, precision: precisionField, timeZone }: AnnouncedDateProps) {
  const { t, locale } = useMessages();
  const precision = precisionOf(precisionField.value);
  const place = { side, timeZone };
  return (
    <div className={styles.date}>
      <Select
        {...precisionField}
        options={[
          { value: 'EXACT', label: t('admin.calendar.precision.exact') },
          { value: 'MONTH', label: t('admin.calendar.precision.month') },
          { value: 'QUARTER', label: t('admin.calendar.precision.quarter') },
          { value: 'SEASON', label: t('admin.calendar.precision.season') },
        ]}
        onChange={(chosen) => {
          precisionField.onChange(chosen);
          date.onChange(withPrecision(date.value, precisionOf(chosen), place));
        }}
      />
      {precision === 'EXACT' ? (
        <DateTimeField
          {...date}
          hint={t(`admin.calendar.dates.${side}-hint`, { zone: timeZone })}
        />
      ) : (
        <Select
          {...date}
          hint={t(`admin.calendar.dates.${side}-period-hint`)}
          options={periodChoices(precision, aroundOf(date.value, timeZone), place).map(
            ({ value, within }) => ({
              value,
              label: formatPeriod(within, precision, { locale, t, timeZone }),
            }),
          )}
          placeholder={t('admin.calendar.dates.choose')}
        />
      )}
    </div>
  );
}

function aroundOf(minute: string, timeZone: string): Date {
  return isCivilMinute(minute) ? instantOfMinute(minute, timeZone) : new Date();
}
