import { useMessages } from '@voix/web-platform/i18n';
import { DateText, StanceBar } from '@voix/web-ui';
import type { TalliedProposalFragment } from '../../../generated/graphql.js';
import { NuanceTable } from './nuance-table.js';
import styles from './vote-results.module.css';

export interface VoteResultsProps {
  /** Nothing while the results may not be seen. */
  readonly tally: TalliedProposalFragment['voteTally'];
  readonly title: string;
  readonly shownFrom: string | null;
  readonly timeZone: string;
}

/** How the votes stand, when the edition shows it; otherwise why not, and from when. */
export function VoteResults({ tally, title, shownFrom, timeZone }: VoteResultsProps) {
  const { t } = useMessages();
  return (
    <div className={styles.root}>
      <h3>{t('voting.results.heading')}</h3>
      {tally ? (
        <>
          <StanceBar
            channel="online"
            counts={tally}
            label={t('voting.results.label', { title })}
            source={t('voting.results.source')}
          />
          {tally.total > 0 && <NuanceTable tally={tally} />}
        </>
      ) : (
        <p className={styles.hidden}>
          {t('voting.results.hidden')}{' '}
          {shownFrom && (
            <>
              {t('voting.results.shown-later')}{' '}
              <DateText at={shownFrom} form="from-day" timeZone={timeZone} />.
            </>
          )}
        </p>
      )}
    </div>
  );
}
