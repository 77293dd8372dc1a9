export type { VotedProposal } from './lib/components/proposal-article/proposal-article.js';
export { themeProposals } from './lib/proposals.parts.js';
export { proposalsRoutes, type ProposalsRoutesOptions } from './lib/proposals.routes.js';
export { proposalsTypePolicies } from './lib/proposals.type-policies.js';
