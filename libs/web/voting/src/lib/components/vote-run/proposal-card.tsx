import type { Ref } from 'react';
import { Link } from 'react-router';
import { SOURCE_LOCALE, useMessages } from '@voix/web-platform/i18n';
import { paths, proposalSegment } from '@voix/web-platform/routing';
import { Prose } from '@voix/web-ui';
import type { ProposalInRunFragment } from '../../../generated/graphql.js';
import styles from './vote-run.module.css';

export interface ProposalCardProps {
  readonly proposal: ProposalInRunFragment;
  /** The slug of the edition. */
  readonly edition: string;
  readonly headingRef: Ref<HTMLHeadingElement>;
}

/** One proposal, whole. The answers to it are in the bar, in sight wherever one is in the text. */
export function ProposalCard({ proposal, edition, headingRef }: ProposalCardProps) {
  const { t } = useMessages();
  const { id, author, theme } = proposal;
  return (
    <article className={styles.card} aria-labelledby={`${id}-title`}>
      {theme && (
        <p className={styles.theme} lang={SOURCE_LOCALE}>
          {theme.title}
        </p>
      )}
      <h2
        id={`${id}-title`}
        ref={headingRef}
        tabIndex={-1}
        className={styles.title}
        lang={SOURCE_LOCALE}
      >
        {proposal.title}
      </h2>
      <Prose markdown={proposal.body} topHeading={3} lang={SOURCE_LOCALE} />
      <p className={styles.about}>
        {author &&
          (author.college
            ? t('voting.run.author-of-college', {
                name: author.displayName,
                college: author.college.name,
              })
            : t('voting.run.author', { name: author.displayName }))}{' '}
        <Link to={paths.proposal.to({ edition, proposal: proposalSegment(proposal) })}>
          {t('voting.run.see-page')}
        </Link>
      </p>
      <p className={styles.about}>{t('voting.run.why-this-one')}</p>
    </article>
  );
}
