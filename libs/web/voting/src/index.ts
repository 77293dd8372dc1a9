export { VOTES_CHANNEL } from './lib/operations/votes-channel.js';
export { changeVote, loadVoteSender, voteOnProposal } from './lib/voting.parts.js';
export { votingRoutes } from './lib/voting.routes.js';
