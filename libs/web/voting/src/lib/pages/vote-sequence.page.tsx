import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useMessages } from '@voix/web-platform/i18n';
import { paths, usePageMetadata } from '@voix/web-platform/routing';
import { useViewer } from '@voix/web-platform/session';
import { DataNotice, LinkButton, NotFoundView, QueryResult, Skeleton } from '@voix/web-ui';
import { getFragmentData } from '../../generated/fragment-masking.js';
import {
  VoteSequenceDocument,
  VotingRulesFragmentDoc,
  type VoteSequenceQuery,
} from '../../generated/graphql.js';
import { NothingToVote } from '../components/run-end/nothing-to-vote.js';
import { GateNotice } from '../components/vote-gate/gate-notice.js';
import { momentOf, votingGate } from '../components/vote-gate/voting-gate.js';
import { VoteRun } from '../components/vote-run/vote-run.js';
import { RUN_LENGTH } from '../run-length.js';
import styles from './vote-sequence.module.css';

/** Vote on one proposal after the other: nothing stands between the link to this page and the first answer. */
export function VoteSequencePage() {
  const { edition = '' } = useParams();
  // What is left to vote on changes with each vote, here and elsewhere: the cache would show what is done.
  const query = useQuery(VoteSequenceDocument, {
    variables: { edition, first: RUN_LENGTH },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  return (
    <QueryResult of={query} skeleton={<Skeleton shape="title" lines={3} />}>
      {(data) => (data.edition ? <EditionVoting edition={data.edition} /> : <NotFoundView />)}
    </QueryResult>
  );
}

type VotingEdition = NonNullable<VoteSequenceQuery['edition']>;

function EditionVoting({ edition }: { readonly edition: VotingEdition }) {
  const { t } = useMessages();
  const viewer = useViewer();
  const rules = getFragmentData(VotingRulesFragmentDoc, edition);
  const gate = votingGate({
    rules,
    hasAccount: viewer.isKnown ? viewer.account !== null : undefined,
  });
  const heading = usePageMetadata({
    title: t('voting.page.title'),
    description: t('voting.page.description', { edition: edition.title }),
  });

  return (
    <div className={styles.root}>
      <header className={styles.header}>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {t('voting.page.title')}
        </h1>
      </header>
      {gate.kind === 'open' ? (
        <>
          <Runs edition={edition} canSubmit={momentOf(rules, 'SUBMIT')?.isOpen ?? false} />
          <DataNotice edition={edition.slug} version={rules.legal?.version} />
        </>
      ) : (
        <>
          <GateNotice gate={gate} timeZone={rules.timeZone} />
          <p>
            <LinkButton to={paths.proposals.to({ edition: edition.slug })}>
              {t('voting.page.read-proposals')}
            </LinkButton>
          </p>
        </>
      )}
    </div>
  );
}

interface RunsProps {
  readonly edition: VotingEdition;
  readonly canSubmit: boolean;
}

interface Run {
  readonly number: number;
  readonly ids: readonly string[];
}

/** A run keeps the proposals it began with: the server's list moves on with each vote. */
function Runs({ edition, canSubmit }: RunsProps) {
  const activity = edition.proposalsActivity;
  const [run, setRun] = useState<Run>(() => ({
    number: 1,
    ids: activity?.voteSequence.map(({ id }) => id) ?? [],
  }));
  if (run.ids.length === 0) {
    return (
      <NothingToVote
        edition={edition.slug}
        canSubmit={canSubmit}
        hasVotedOnAll={(activity?.voteProgress.votableCount ?? 0) > 0}
      />
    );
  }
  return (
    <VoteRun
      key={run.number}
      ids={run.ids}
      edition={edition.slug}
      canSubmit={canSubmit}
      isContinuation={run.number > 1}
      onNextRun={(ids) => setRun({ number: run.number + 1, ids })}
    />
  );
}
