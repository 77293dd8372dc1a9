import { enumKey, useMessages } from '@voix/web-platform/i18n';
import { Icon } from '../icon/icon.js';
import type { Qualification } from '../qualification-picker/qualification-picker.js';
import { STANCE_ICONS, type Stance } from './stance.js';
import styles from './stance-text.module.css';

export interface StanceTextProps {
  readonly stance: Stance;
  readonly qualifications: readonly Qualification[];
}

/** A vote in words, its nuances with the stance they belong to: two stances have one of the same name. */
export function StanceText({ stance, qualifications }: StanceTextProps) {
  const { t, locale } = useMessages();
  const word = t(`ui.stance.${enumKey(stance)}`);
  const nuances = qualifications.map((one) => t(`ui.qualification.${enumKey(one)}`));
  return (
    <span className={styles.root} data-stance={stance}>
      <Icon of={STANCE_ICONS[stance]} />
      {nuances.length === 0
        ? word
        : t('ui.stance.nuanced', {
            stance: word,
            nuances: new Intl.ListFormat(locale).format(nuances),
          })}
    </span>
  );
}
