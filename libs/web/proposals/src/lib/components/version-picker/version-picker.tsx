import { useMessages } from '@voix/web-platform/i18n';
import { Select } from '@voix/web-ui';
import type { VersionPair } from '../../addresses/version-pair.js';
import styles from './version-picker.module.css';

export interface VersionPickerProps {
  readonly latest: number;
  readonly pair: VersionPair;
  readonly onChange: (pair: VersionPair) => void;
}

/** Which two versions to compare: the second is always later than the first. */
export function VersionPicker({ latest, pair, onChange }: VersionPickerProps) {
  const { t } = useMessages();
  const numbers = Array.from({ length: latest }, (_version, index) => index + 1);
  const optionsOf = (found: readonly number[]) =>
    found.map((number) => ({
      value: String(number),
      label: t('proposals.versions.number', { number }),
    }));
  return (
    <div role="group" aria-label={t('proposals.versions.picker')} className={styles.root}>
      <Select
        label={t('proposals.versions.from')}
        options={optionsOf(numbers.slice(0, -1))}
        value={String(pair.from)}
        onChange={(value) => {
          const from = Number(value);
          onChange({ from, to: Math.max(pair.to, from + 1) });
        }}
      />
      <Select
        label={t('proposals.versions.to')}
        options={optionsOf(numbers.filter((number) => number > pair.from))}
        value={String(pair.to)}
        onChange={(value) => onChange({ ...pair, to: Number(value) })}
      />
    </div>
  );
}
