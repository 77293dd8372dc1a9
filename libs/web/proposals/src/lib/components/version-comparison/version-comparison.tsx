import { useQuery } from '@apollo/client/react';
import { useMessages } from '@voix/web-platform/i18n';
import { QueryResult, Section, Skeleton, WordDiff } from '@voix/web-ui';
import { CompareVersionsDocument } from '../../../generated/graphql.js';
import type { VersionPair } from '../../addresses/version-pair.js';
import styles from './version-comparison.module.css';

export interface VersionComparisonProps {
  readonly edition: string;
  readonly number: number;
  readonly pair: VersionPair;
}

/** What changed between two versions of a proposal, word by word. */
export function VersionComparison({ edition, number, pair }: VersionComparisonProps) {
  const { t } = useMessages();
  const query = useQuery(CompareVersionsDocument, { variables: { edition, number, ...pair } });
  return (
    <Section heading={t('proposals.versions.comparison', pair)}>
      <QueryResult of={query} skeleton={<Skeleton shape="text" lines={8} />}>
        {({ proposal }) =>
          proposal?.comparison ? (
            <div className={styles.texts}>
              <h3 className={styles.part}>{t('proposals.field.title')}</h3>
              <div className={styles.title}>
                <WordDiff changes={proposal.comparison.title} />
              </div>
              <h3 className={styles.part}>{t('proposals.field.body')}</h3>
              <WordDiff changes={proposal.comparison.body} hasLegend={false} />
            </div>
          ) : (
            <p>{t('proposals.versions.not-comparable')}</p>
          )
        }
      </QueryResult>
    </Section>
  );
}
