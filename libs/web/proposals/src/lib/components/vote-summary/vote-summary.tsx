import { enumKey, useMessages } from '@voix/web-platform/i18n';
import { Icon, STANCE_ICONS, stanceShares, useStanceWords } from '@voix/web-ui';
import { getFragmentData, type FragmentType } from '../../../generated/fragment-masking.js';
import { VoteSummaryFragmentDoc } from '../../../generated/graphql.js';
import styles from './vote-summary.module.css';

export interface VoteSummaryProps {
  readonly of: FragmentType<typeof VoteSummaryFragmentDoc>;
}

/** The votes on a proposal in one thin line: the words say it, the strip lets the eye compare down the page. */
export function VoteSummary({ of }: VoteSummaryProps) {
  const { t } = useMessages();
  const words = useStanceWords();
  const { voteTally, viewerVote } = getFragmentData(VoteSummaryFragmentDoc, of);
  // Without a tally the results are not shown yet: saying so on each line would be noise.
  if (!voteTally && !viewerVote) return null;
  const shares = voteTally && stanceShares(voteTally);

  return (
    <div className={styles.root}>
      {shares && (
        <>
          <span className={styles.strip} aria-hidden="true">
            {shares.map(({ stance, count }) => (
              <span
                key={stance}
                className={styles.share}
                data-stance={stance}
                style={{ flexGrow: count }}
              />
            ))}
          </span>
          <p>{words.summary(shares, 'online')}</p>
        </>
      )}
      {voteTally && !shares && <p>{t('proposals.votes.none')}</p>}
      {viewerVote && (
        <p className={styles.own}>
          <Icon of={STANCE_ICONS[viewerVote.stance]} />
          {t('proposals.votes.own', { stance: t(`ui.stance.${enumKey(viewerVote.stance)}`) })}
        </p>
      )}
    </div>
  );
}
