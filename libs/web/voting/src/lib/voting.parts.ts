import type { OutboxSender } from '@voix/web-platform/apollo';
import type { AreaPart } from '@voix/web-platform/routing';
import { votingCatalog } from '../generated/messages/catalog.js';
import type { ChangeVoteProps } from './components/change-vote/change-vote.js';
import type { VoteOnProposalProps } from './components/vote-on-proposal/vote-on-proposal.js';
import type { VoteSenderTools } from './operations/vote-sender.js';

/** Voting on one proposal, for the page of the proposal. */
export const voteOnProposal: AreaPart<VoteOnProposalProps> = {
  load: async () =>
    (await import('./components/vote-on-proposal/vote-on-proposal.js')).VoteOnProposal,
  catalogs: [votingCatalog],
};

/** Changing a vote where it is listed, for the page of the person who cast it. */
export const changeVote: AreaPart<ChangeVoteProps> = {
  load: async () => (await import('./components/change-vote/change-vote.js')).ChangeVote,
  catalogs: [votingCatalog],
};

/** What sends the votes that waited for the network: loaded only when one did. */
export async function loadVoteSender(tools: VoteSenderTools): Promise<OutboxSender> {
  const { createVoteSender } = await import('./operations/vote-sender.js');
  return createVoteSender(tools);
}
