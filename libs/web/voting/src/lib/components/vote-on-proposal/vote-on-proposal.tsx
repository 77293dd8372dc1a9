import { useQuery } from '@apollo/client/react';
import { useRef } from 'react';
import { useMessages } from '@voix/web-platform/i18n';
import { useViewer } from '@voix/web-platform/session';
import { Button, DataNotice, QueryResult, Skeleton } from '@voix/web-ui';
import { getFragmentData } from '../../../generated/fragment-masking.js';
import {
  RecordedVoteFragmentDoc,
  TalliedProposalFragmentDoc,
  VotedProposalFragmentDoc,
  VoteOnProposalDocument,
  VotingRulesFragmentDoc,
  type VoteOnProposalQuery,
} from '../../../generated/graphql.js';
import { useVotes, type Votes } from '../../hooks/use-votes.js';
import { GuestNote } from '../guest-note/guest-note.js';
import { shownChoice } from '../vote-choice/shown-choice.js';
import { VoteChoice } from '../vote-choice/vote-choice.js';
import { GateNotice } from '../vote-gate/gate-notice.js';
import { momentOf, votingGate } from '../vote-gate/voting-gate.js';
import { VoteReceipt } from '../vote-receipt/vote-receipt.js';
import { VoteResults } from '../vote-results/vote-results.js';
import { ChangeDeadline } from './change-deadline.js';
import { OwnVote } from './own-vote.js';
import styles from './vote-on-proposal.module.css';

const HEADING_ID = 'vote-on-proposal';

export interface VoteOnProposalProps {
  /** The slug of the edition. */
  readonly edition: string;
  readonly number: number;
}

/** Voting on the proposal of a page. It asks for its own data: the page itself is the same for everybody. */
export function VoteOnProposal({ edition, number }: VoteOnProposalProps) {
  const query = useQuery(VoteOnProposalDocument, {
    variables: { edition, number },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryResult of={query} skeleton={<Skeleton lines={4} />}>
      {({ proposal }) => proposal && <ProposalVote proposal={proposal} edition={edition} />}
    </QueryResult>
  );
}

type ProposalToVote = NonNullable<VoteOnProposalQuery['proposal']>;

interface ProposalVoteProps {
  readonly proposal: ProposalToVote;
  readonly edition: string;
}

function ProposalVote({ proposal, edition }: ProposalVoteProps) {
  const { t } = useMessages();
  const viewer = useViewer();
  const votes = useVotes(edition);
  const heading = useRef<HTMLHeadingElement>(null);
  const rules = getFragmentData(VotingRulesFragmentDoc, proposal.edition);
  const { viewerVote } = getFragmentData(VotedProposalFragmentDoc, proposal);
  const vote = getFragmentData(RecordedVoteFragmentDoc, viewerVote);
  const { voteTally } = getFragmentData(TalliedProposalFragmentDoc, proposal);
  const gate = votingGate({
    rules,
    proposalState: proposal.state,
    hasAccount: viewer.isKnown ? viewer.account !== null : undefined,
  });

  return (
    <section className={styles.root} aria-labelledby={HEADING_ID}>
      <h2 id={HEADING_ID} ref={heading} tabIndex={-1}>
        {t('voting.proposal.heading')}
      </h2>
      {gate.kind === 'open' ? (
        <>
          <VoteChoice proposal={proposal} vote={vote} votes={votes} />
          <Withdrawal
            proposalId={proposal.id}
            hasVote={shownChoice(votes.stateOf(proposal.id), vote) !== undefined}
            votes={votes}
            onWithdraw={() => heading.current?.focus()}
          />
          <ChangeDeadline closesAt={gate.closesAt} timeZone={rules.timeZone} />
          {!vote && <DataNotice edition={edition} version={rules.legal?.version} />}
        </>
      ) : (
        <>
          <GateNotice gate={gate} timeZone={rules.timeZone} />
          {vote && <OwnVote vote={vote} />}
        </>
      )}
      {vote && <VoteReceipt vote={vote} timeZone={rules.timeZone} />}
      {vote && viewer.isGuest && <GuestNote />}
      <VoteResults
        tally={voteTally}
        title={proposal.title}
        shownFrom={momentOf(rules, 'SEE_RESULTS')?.opensAt ?? null}
        timeZone={rules.timeZone}
      />
    </section>
  );
}

interface WithdrawalProps {
  readonly proposalId: string;
  readonly hasVote: boolean;
  readonly votes: Votes;
  readonly onWithdraw: () => void;
}

function Withdrawal({ proposalId, hasVote, votes, onWithdraw }: WithdrawalProps) {
  const { t } = useMessages();
  if (!hasVote) return null;
  return (
    <p>
      <Button
        variant="quiet"
        onClick={() => {
          votes.act(proposalId, { kind: 'WITHDRAW' });
          // The button goes with the vote: its reader stays in the section.
          onWithdraw();
        }}
      >
        {t('voting.proposal.withdraw')}
      </Button>
    </p>
  );
}
