import Check from 'lucide-react/icons/check';
import { enumKey, useMessages } from '@voix/web-platform/i18n';
import { Icon } from '../icon/icon.js';
import { STANCE_ICONS, STANCES, type Stance } from '../stance/stance.js';
import { VisuallyHidden } from '../visually-hidden/visually-hidden.js';
import styles from './stance-buttons.module.css';

export interface StanceButtonsProps {
  /** What is voted on: read before the three answers. */
  readonly label: string;
  readonly value?: Stance | undefined;
  readonly onChoose: (stance: Stance) => void;
  /** The vote is on its way, or waits for the network. */
  readonly isPending?: boolean;
  readonly isDisabled?: boolean;
  /** Three across on the narrowest phone, for a bar that must stay low. */
  readonly isCompact?: boolean;
}

/** The three answers to a proposal. One press votes; another press on another answer changes the vote. */
export function StanceButtons({
  label,
  value,
  onChoose,
  isPending = false,
  isDisabled = false,
  isCompact = false,
}: StanceButtonsProps) {
  const { t } = useMessages();
  return (
    <div
      role="group"
      aria-label={label}
      className={styles.root}
      data-compact={isCompact || undefined}
    >
      {STANCES.map((stance) => {
        const isChosen = stance === value;
        return (
          <button
            key={stance}
            type="button"
            className={styles.button}
            data-stance={stance}
            data-pending={(isPending && isChosen) || undefined}
            aria-pressed={isChosen}
            aria-disabled={isDisabled || undefined}
            onClick={isDisabled ? undefined : () => onChoose(stance)}
          >
            <span className={styles.icon}>
              <Icon of={STANCE_ICONS[stance]} />
            </span>
            <span className={styles.word}>{t(`ui.stance.${enumKey(stance)}`)}</span>
            {isChosen && (
              <span className={styles.chosen}>
                <Icon of={Check} />
                <VisuallyHidden>{t('ui.stance-buttons.chosen')}</VisuallyHidden>
              </span>
            )}
          </button>
        );
      })}
    </div>
  );
}
