import { useFragment } from '@apollo/client/react';
import type { Ref } from 'react';
import { Link } from 'react-router';
import { useMessages } from '@voix/web-platform/i18n';
import { paths, proposalSegment } from '@voix/web-platform/routing';
import { Prose } from '@voix/web-ui';
import { ProposalInRunFragmentDoc } from '../../../generated/graphql.js';
import { useOwnVote } from '../../hooks/use-own-vote.js';
import type { Votes } from '../../hooks/use-votes.js';
import { VoteChoice } from '../vote-choice/vote-choice.js';
import styles from './vote-run.module.css';

export interface ProposalCardProps {
  readonly id: string;
  /** The slug of the edition. */
  readonly edition: string;
  readonly votes: Votes;
  readonly headingRef: Ref<HTMLHeadingElement>;
}

/** One proposal, whole, and the three answers to it. It is read from the cache, where the run has put it. */
export function ProposalCard({ id, edition, votes, headingRef }: ProposalCardProps) {
  const { t } = useMessages();
  const { data: proposal, complete } = useFragment({
    fragment: ProposalInRunFragmentDoc,
    from: { __typename: 'Proposal', id },
  });
  const vote = useOwnVote(id);
  if (!complete) return null;

  const { author, theme } = proposal;
  return (
    <article className={styles.card} aria-labelledby={`${id}-title`}>
      {theme && <p className={styles.theme}>{theme.title}</p>}
      <h2 id={`${id}-title`} ref={headingRef} tabIndex={-1} className={styles.title}>
        {proposal.title}
      </h2>
      <Prose markdown={proposal.body} topHeading={3} />
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
      <VoteChoice proposal={proposal} vote={vote} votes={votes} />
      <p className={styles.about}>{t('voting.run.why-this-one')}</p>
    </article>
  );
}
