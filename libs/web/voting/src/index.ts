export { VOTES_CHANNEL } from './lib/operations/votes-channel.js';
export { changeVote, loadVoteSender, voteOnProposal } from './lib/voting.parts.js';
export type { VoteSenderTools } from './lib/operations/vote-sender.js';
export { votingRoutes } from './lib/voting.routes.js';
