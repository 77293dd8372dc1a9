/** In which order a list shows proposals. */
export const PROPOSAL_ORDERS = ['MOST_VOTED', 'NEWEST', 'OLDEST'] as const;
export type ProposalOrder = (typeof PROPOSAL_ORDERS)[number];
