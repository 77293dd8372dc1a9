export { CastVoteUseCase, type RecordedVote } from './lib/application/cast-vote.use-case.js';
export {
  RebuildTalliesUseCase,
  type RebuildReport,
} from './lib/application/rebuild-tallies.use-case.js';
export { VotingApiModule } from './lib/voting-api.module.js';
export { VotingFacade } from './lib/voting.facade.js';
export { VotingModule } from './lib/voting.module.js';
