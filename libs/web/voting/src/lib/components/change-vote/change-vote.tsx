import { useQuery } from '@apollo/client/react';
import { useViewer } from '@voix/web-platform/session';
import { QueryResult, Skeleton } from '@voix/web-ui';
import { getFragmentData } from '../../../generated/fragment-masking.js';
import {
  RecordedVoteFragmentDoc,
  VotedProposalFragmentDoc,
  VoteOnProposalDocument,
  VotingRulesFragmentDoc,
  type VoteOnProposalQuery,
} from '../../../generated/graphql.js';
import { useVotes } from '../../hooks/use-votes.js';
import { VoteChoice } from '../vote-choice/vote-choice.js';
import { GateNotice } from '../vote-gate/gate-notice.js';
import { votingGate } from '../vote-gate/voting-gate.js';
import { ChangeDeadline } from '../vote-on-proposal/change-deadline.js';
import styles from './change-vote.module.css';

export interface ChangeVoteProps {
  /** The slug of the edition. */
  readonly edition: string;
  readonly number: number;
}

/** Changing a vote where it is listed: the answers alone, or why they can no longer be changed. */
export function ChangeVote({ edition, number }: ChangeVoteProps) {
  const query = useQuery(VoteOnProposalDocument, {
    variables: { edition, number },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryResult of={query} skeleton={<Skeleton lines={2} />}>
      {({ proposal }) => proposal && <Answers proposal={proposal} edition={edition} />}
    </QueryResult>
  );
}

type ProposalToVote = NonNullable<VoteOnProposalQuery['proposal']>;

interface AnswersProps {
  readonly proposal: ProposalToVote;
  readonly edition: string;
}

function Answers({ proposal, edition }: AnswersProps) {
  const viewer = useViewer();
  const votes = useVotes(edition);
  const rules = getFragmentData(VotingRulesFragmentDoc, proposal.edition);
  const { viewerVote } = getFragmentData(VotedProposalFragmentDoc, proposal);
  const gate = votingGate({
    rules,
    proposalState: proposal.state,
    hasAccount: viewer.isKnown ? viewer.account !== null : undefined,
  });
  if (gate.kind !== 'open') return <GateNotice gate={gate} timeZone={rules.timeZone} />;
  return (
    <div className={styles.root}>
      <VoteChoice
        proposal={proposal}
        vote={getFragmentData(RecordedVoteFragmentDoc, viewerVote)}
        votes={votes}
      />
      <ChangeDeadline closesAt={gate.closesAt} timeZone={rules.timeZone} />
    </div>
  );
}
