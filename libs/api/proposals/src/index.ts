export {
  SubmitProposalUseCase,
  type SubmitProposalCommand,
  type SubmittedProposal,
} from './lib/application/submit-proposal.use-case.js';
export type { ProposalState } from './lib/domain/proposal-state.js';
export { ProposalLoaders } from './lib/graphql/proposal.loaders.js';
export { ProposalNotOpenErrorType } from './lib/graphql/proposal-error.types.js';
export { ProposalType } from './lib/graphql/proposal.type.js';
export type {
  ImportedProposal,
  ProposalCounts,
  PublishedProposal,
  VotableProposal,
} from './lib/persistence/proposal-facts.repository.js';
export { PROPOSALS_ENTITIES } from './lib/persistence/proposals.entities.js';
export { ProposalsApiModule } from './lib/proposals-api.module.js';
export { ProposalsFacade, type ProposalSummary } from './lib/proposals.facade.js';
export { ProposalsModule } from './lib/proposals.module.js';
