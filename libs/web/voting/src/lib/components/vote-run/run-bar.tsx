import ArrowLeft from 'lucide-react/icons/arrow-left';
import ArrowRight from 'lucide-react/icons/arrow-right';
import type { ReactNode } from 'react';
import { useMessages } from '@voix/web-platform/i18n';
import { Button, Icon } from '@voix/web-ui';
import styles from './vote-run.module.css';

/** On a narrow screen the nuances wait to be asked for: the bar must leave the text its place. */
export interface BarNuances {
  readonly count: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

export interface RunBarProps {
  /** The answers, and what goes with the one given. */
  readonly children: ReactNode;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** What was said of the answer; nothing before one is given. Then the way on is the page's main button. */
  readonly nuances: BarNuances | undefined;
  readonly onNext: () => void;
  readonly onPrevious: () => void;
}

function nextKey(hasChosen: boolean, isLast: boolean) {
  if (!hasChosen) return 'voting.run.skip';
  return isLast ? 'voting.run.finish' : 'voting.run.next';
}

/** The answers, the way on and the way back, always under the thumb. Passing is no vote. */
export function RunBar({ children, isFirst, isLast, nuances, onNext, onPrevious }: RunBarProps) {
  const { t } = useMessages();
  const hasChosen = nuances !== undefined;
  return (
    <div
      className={styles.bar}
      data-chosen={hasChosen || undefined}
      data-open={nuances?.isOpen || undefined}
    >
      {children}
      <div className={styles.steps} role="group" aria-label={t('voting.run.bar')}>
        {!isFirst && (
          <span className={styles.back}>
            <Button variant="quiet" icon={ArrowLeft} onClick={onPrevious}>
              {t('voting.run.previous')}
            </Button>
          </span>
        )}
        {nuances && (
          <span className={styles.fold}>
            <Button variant="quiet" aria-expanded={nuances.isOpen} onClick={nuances.onToggle}>
              {t('voting.run.say-more', { count: nuances.count })}
            </Button>
          </span>
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
