import { useFragment } from '@apollo/client/react';
import { getFragmentData } from '../../generated/fragment-masking.js';
import {
  RecordedVoteFragmentDoc,
  VotedProposalFragmentDoc,
  type RecordedVoteFragment,
  type VotedProposalFragment,
} from '../../generated/graphql.js';

function recordedVote(proposal: VotedProposalFragment): RecordedVoteFragment | null {
  return getFragmentData(RecordedVoteFragmentDoc, proposal.viewerVote);
}

/** The reader's vote on a proposal as the server last told it, kept up to date by each act. */
export function useOwnVote(proposalId: string): RecordedVoteFragment | null {
  const { data, complete } = useFragment({
    fragment: VotedProposalFragmentDoc,
    fragmentName: 'VotedProposal',
    from: { __typename: 'Proposal', id: proposalId },
  });
  return complete ? recordedVote(data) : null;
}

/** How many of these proposals the server has a vote on. */
export function useVotedCount(proposalIds: readonly string[]): number {
  const { data } = useFragment({
    fragment: VotedProposalFragmentDoc,
    fragmentName: 'VotedProposal',
    from: proposalIds.map((id) => ({ __typename: 'Proposal' as const, id })),
  });
  return data.filter((proposal) => proposal?.viewerVote).length;
}
