import ArrowLeft from 'lucide-react/icons/arrow-left';
import ArrowRight from 'lucide-react/icons/arrow-right';
import type { ReactNode } from 'react';
import { useMessages } from '@voix/web-platform/i18n';
import { Button, Icon } from '@voix/web-ui';
import styles from './vote-run.module.css';

export interface RunBarProps {
  /** The answers, and what goes with the one given. */
  readonly children: ReactNode;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** An answer was given: the way on is now the page's main button. */
  readonly hasChosen: boolean;
  readonly onNext: () => void;
  readonly onPrevious: () => void;
}

function nextKey(hasChosen: boolean, isLast: boolean) {
  if (!hasChosen) return 'voting.run.skip';
  return isLast ? 'voting.run.finish' : 'voting.run.next';
}

/** The answers, the way on and the way back, always under the thumb. Passing is no vote. */
export function RunBar({ children, isFirst, isLast, hasChosen, onNext, onPrevious }: RunBarProps) {
  const { t } = useMessages();
  return (
    <div className={styles.bar} data-chosen={hasChosen || undefined}>
      {children}
      <div className={styles.steps} role="group" aria-label={t('voting.run.bar')}>
        {!isFirst && (
          <Button variant="quiet" icon={ArrowLeft} onClick={onPrevious}>
            {t('voting.run.previous')}
          </Button>
        )}
        <span className={styles.onward}>
          <Button variant={hasChosen ? 'primary' : 'quiet'} onClick={onNext}>
            {t(nextKey(hasChosen, isLast))} <Icon of={ArrowRight} />
          </Button>
        </span>
      </div>
    </div>
  );
}
