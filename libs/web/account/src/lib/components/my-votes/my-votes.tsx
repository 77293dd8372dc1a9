import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useMessages } from '@voix/web-platform/i18n';
import { paths, proposalSegment } from '@voix/web-platform/routing';
import {
  Button,
  DateText,
  Disclosure,
  EmptyState,
  LinkButton,
  ReceiptCode,
  StanceText,
} from '@voix/web-ui';
import { getFragmentData, type FragmentType } from '../../../generated/fragment-masking.js';
import {
  MoreOfMyVotesDocument,
  MyVoteFragmentDoc,
  MyVotesFragmentDoc,
} from '../../../generated/graphql.js';
import styles from '../my-section/my-list.module.css';
import { MyList } from '../my-section/my-list.js';
import { MySection } from '../my-section/my-section.js';

/** The vote that a person may change in its list. */
export interface ChangeableVote {
  /** The slug of the edition. */
  readonly edition: string;
  /** The number of the proposal. */
  readonly number: number;
}

export type RenderChange = (vote: ChangeableVote) => ReactNode;

export interface MyVotesProps {
  readonly renderChange: RenderChange | undefined;
  readonly of: FragmentType<typeof MyVotesFragmentDoc>;
  /** The slug of the current edition, when there is one. */
  readonly edition: string | undefined;
}

/** What I voted, with its proof, and the way to change it. Nobody else sees this list. */
export function MyVotes({ of, edition, renderChange }: MyVotesProps) {
  const { t } = useMessages();
  const { edges, pageInfo, totalCount } = getFragmentData(MyVotesFragmentDoc, of).votes;

  return (
    <MySection heading={t('account.votes.heading')} note={t('account.votes.note')}>
      {edges.length === 0 ? (
        <EmptyState
          heading={t('account.votes.none')}
          action={
            edition && (
              <LinkButton to={paths.vote.to({ edition })}>{t('account.votes.begin')}</LinkButton>
            )
          }
        >
          {t('account.votes.none-advice')}
        </EmptyState>
      ) : (
        <MyList
          shown={edges.length}
          total={totalCount}
          hasMore={pageInfo.hasNextPage}
          more={MoreOfMyVotesDocument}
          variables={{ votesAfter: pageInfo.endCursor }}
        >
          {edges.map(({ node }) => (
            <MyVote key={node.id} of={node} renderChange={renderChange} />
          ))}
        </MyList>
      )}
    </MySection>
  );
}

interface MyVoteProps {
  readonly of: FragmentType<typeof MyVoteFragmentDoc>;
  readonly renderChange: RenderChange | undefined;
}

function MyVote({ of, renderChange }: MyVoteProps) {
  const { t } = useMessages();
  const [isChanging, setIsChanging] = useState(false);
  const { stance, qualifications, votedAt, receipt, proposal } = getFragmentData(
    MyVoteFragmentDoc,
    of,
  );
  const { edition } = proposal;
  const to = paths.proposal.to({ edition: edition.slug, proposal: proposalSegment(proposal) });
  // What was withdrawn has no title any more, and is no longer voted on.
  const title = proposal.title || t('account.votes.untitled', { number: proposal.number });
  const isVotable = proposal.state === 'PUBLISHED';
  return (
    <li className={styles.item}>
      <Link className={styles.title} to={to}>
        {title}
      </Link>
      <div className={styles.facts}>
        <StanceText stance={stance} qualifications={qualifications} />
        <DateText at={votedAt} timeZone={edition.timeZone} />
        {isVotable && !renderChange && (
          <Link to={to} aria-label={t('account.votes.change-of', { title })}>
            {t('account.votes.change')}
          </Link>
        )}
        {isVotable && renderChange && (
          <Button
            variant="quiet"
            aria-expanded={isChanging}
            aria-label={t('account.votes.change-of', { title })}
            onClick={() => setIsChanging(!isChanging)}
          >
            {t('account.votes.change')}
          </Button>
        )}
      </div>
      {isChanging && renderChange?.({ edition: edition.slug, number: proposal.number })}
      <Disclosure summary={t('account.receipt.show')} isQuiet>
        <ReceiptCode code={receipt} label={t('account.receipt.label')} />
      </Disclosure>
    </li>
  );
}
