import Ban from 'lucide-react/icons/ban';
import CircleHelp from 'lucide-react/icons/circle-help';
import CloudOff from 'lucide-react/icons/cloud-off';
import Hammer from 'lucide-react/icons/hammer';
import Heart from 'lucide-react/icons/heart';
import OctagonX from 'lucide-react/icons/octagon-x';
import Repeat from 'lucide-react/icons/repeat';
import Scale from 'lucide-react/icons/scale';
import type { LucideIcon } from 'lucide-react';
import { enumKey, useMessages } from '@voix/web-platform/i18n';
import { Icon } from '../icon/icon.js';
import type { Stance } from '../stance/stance.js';
import styles from './qualification-picker.module.css';

/** The nuances that go with each stance, in the order in which they are offered. */
export const QUALIFICATIONS = {
  AGREE: ['LIKE_IT', 'DOABLE', 'PLATITUDE_AGREE'],
  NEUTRAL: ['DO_NOT_UNDERSTAND', 'NO_OPINION', 'DO_NOT_CARE'],
  DISAGREE: ['NO_WAY', 'IMPOSSIBLE', 'PLATITUDE_DISAGREE'],
} as const satisfies Record<Stance, readonly string[]>;

export type Qualification = (typeof QUALIFICATIONS)[Stance][number];

const ICONS: Readonly<Record<Qualification, LucideIcon>> = {
  LIKE_IT: Heart,
  DOABLE: Hammer,
  PLATITUDE_AGREE: Repeat,
  DO_NOT_UNDERSTAND: CircleHelp,
  NO_OPINION: Scale,
  DO_NOT_CARE: CloudOff,
  NO_WAY: OctagonX,
  IMPOSSIBLE: Ban,
  PLATITUDE_DISAGREE: Repeat,
};

export interface QualificationPickerProps {
  readonly stance: Stance;
  readonly value: readonly Qualification[];
  readonly onChange: (value: readonly Qualification[]) => void;
  /** On one line where it can be, for a bar that must stay low. */
  readonly isCompact?: boolean;
}

/** Says more about a vote, if one wishes: none, one or several nuances. */
export function QualificationPicker({
  stance,
  value,
  onChange,
  isCompact = false,
}: QualificationPickerProps) {
  const { t } = useMessages();
  const toggle = (qualification: Qualification) =>
    onChange(
      value.includes(qualification)
        ? value.filter((kept) => kept !== qualification)
        : [...value, qualification],
    );

  return (
    <fieldset className={styles.root} data-compact={isCompact || undefined}>
      <legend className={styles.legend}>{t('ui.qualification-picker.legend')}</legend>
      <div className={styles.choices}>
        {QUALIFICATIONS[stance].map((qualification) => (
          <label key={qualification} className={styles.choice}>
            <input
              type="checkbox"
              className={styles.input}
              checked={value.includes(qualification)}
              onChange={() => toggle(qualification)}
            />
            <Icon of={ICONS[qualification]} />
            {t(`ui.qualification.${enumKey(qualification)}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
