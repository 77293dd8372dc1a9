import { useMessages } from '@voix/web-platform/i18n';
import { Section, StanceBar } from '@voix/web-ui';
import { getFragmentData, type FragmentType } from '../../../generated/fragment-masking.js';
import { ElsewhereVotesFragmentDoc } from '../../../generated/graphql.js';
import styles from './elsewhere-votes.module.css';

export interface ElsewhereVotesProps {
  readonly of: FragmentType<typeof ElsewhereVotesFragmentDoc>;
}

/** Votes that another platform counted: shown apart, with their source, and never added to those cast here. */
export function ElsewhereVotes({ of }: ElsewhereVotesProps) {
  const { t } = useMessages();
  const { recordedElsewhere } = getFragmentData(ElsewhereVotesFragmentDoc, of);
  if (recordedElsewhere.length === 0) return null;
  return (
    <Section heading={t('proposals.elsewhere.title')}>
      <p className={styles.explanation}>{t('proposals.elsewhere.explanation')}</p>
      {recordedElsewhere.map((tally) => (
        <div key={tally.source} className={styles.tally}>
          <h3 className={styles.source}>
            <bdi>{tally.source}</bdi>
          </h3>
          <StanceBar
            counts={tally}
            channel="elsewhere"
            label={t('proposals.elsewhere.label', { source: tally.source })}
            source={t('proposals.elsewhere.source', { source: tally.source })}
          />
        </div>
      ))}
    </Section>
  );
}
