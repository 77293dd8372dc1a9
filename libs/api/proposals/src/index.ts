export { ArgumentEntity } from './lib/persistence/argument.entity.js';
export { ProposalEntity } from './lib/persistence/proposal.entity.js';
export type {
  ImportedProposal,
  ProposalCounts,
  PublishedProposal,
  VotableProposal,
} from './lib/persistence/proposal-facts.repository.js';
export { ProposalVersionEntity } from './lib/persistence/proposal-version.entity.js';
export type { ProposalState } from './lib/domain/proposal-state.js';
export { ProposalsFacade, type ProposalSummary } from './lib/proposals.facade.js';
export { ProposalsModule } from './lib/proposals.module.js';
