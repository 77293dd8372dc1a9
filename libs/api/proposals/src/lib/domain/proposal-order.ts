/**
 * In which order a list shows proposals. None goes by votes: while votes are open a live ranking would gather the next
 * votes where the last ones went.
 */
export const PROPOSAL_ORDERS = ['NEWEST', 'OLDEST'] as const;
export type ProposalOrder = (typeof PROPOSAL_ORDERS)[number];
