import type { FieldProps } from '@voix/web-platform/forms';
import { useMessages } from '@voix/web-platform/i18n';
import { Select } from '@voix/web-ui';
import { TIME_ZONES } from './time-zones.js';

/** Whose days and hours an edition follows. One that is set already stays among the choices. */
export function TimeZoneSelect(field: FieldProps<string>) {
  const { t } = useMessages();
  const known = TIME_ZONES.map(({ value, label }) => ({ value: value as string, label: t(label) }));
  const options = known.some(({ value }) => value === field.value)
    ? known
    : [...known, { value: field.value, label: field.value }];
  return <Select {...field} options={options} hint={t('admin.words.time-zone-hint')} />;
}
