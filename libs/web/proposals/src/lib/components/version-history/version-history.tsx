import { Link } from 'react-router';
import { SOURCE_LOCALE, useMessages } from '@voix/web-platform/i18n';
import { DateText, Section } from '@voix/web-ui';
import { getFragmentData, type FragmentType } from '../../../generated/fragment-masking.js';
import { VersionHistoryFragmentDoc } from '../../../generated/graphql.js';
import { comparisonPath } from '../../addresses/version-pair.js';
import styles from './version-history.module.css';

export interface VersionHistoryProps {
  readonly of: FragmentType<typeof VersionHistoryFragmentDoc>;
  readonly edition: string;
  readonly timeZone: string;
}

/** The versions of a proposal, the latest first, each with the reason its author gave. */
export function VersionHistory({ of, edition, timeZone }: VersionHistoryProps) {
  const { t } = useMessages();
  const proposal = getFragmentData(VersionHistoryFragmentDoc, of);
  const latestFirst = proposal.versions.toSorted((left, right) => right.number - left.number);
  if (latestFirst.length < 2) return null;
  return (
    <Section heading={t('proposals.versions.title')}>
      <ol className={styles.list} reversed>
        {latestFirst.map(({ id, number, reason, createdAt }) => (
          <li key={id} className={styles.version}>
            <p className={styles.number}>
              {t('proposals.versions.number', { number })}
              <span className={styles.date}>
                <DateText at={createdAt} form="short" timeZone={timeZone} />
              </span>
            </p>
            {reason ? (
              <p className={styles.reason} lang={SOURCE_LOCALE}>
                <bdi>{reason}</bdi>
              </p>
            ) : (
              <p className={styles.reason}>{t('proposals.versions.first')}</p>
            )}
            {number > 1 && (
              <p>
                <Link to={comparisonPath(edition, proposal, { from: number - 1, to: number })}>
                  {t('proposals.versions.see-changes', { from: number - 1, to: number })}
                </Link>
              </p>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
