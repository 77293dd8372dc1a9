export type { VotedProposal } from './lib/components/proposal-article/proposal-article.js';
export { proposalsRoutes, type ProposalsRoutesOptions } from './lib/proposals.routes.js';
export { proposalsTypePolicies } from './lib/proposals.type-policies.js';
