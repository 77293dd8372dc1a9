/** Where a proposal stands. Nothing is deleted: a proposal that leaves the debate keeps its number and says why. */
export const PROPOSAL_STATES = ['MERGED', 'PUBLISHED', 'REFUSED', 'WITHDRAWN'] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** Which states may follow which. An area that needs another move adds it here, with its reason. */
const ALLOWED_MOVES: Readonly<Record<ProposalState, readonly ProposalState[]>> = {
  PUBLISHED: ['MERGED', 'REFUSED', 'WITHDRAWN'],
  MERGED: [],
  REFUSED: [],
  WITHDRAWN: [],
};

/** Whether a proposal may go from one state to another. */
export function canMove(from: ProposalState, to: ProposalState): boolean {
  return ALLOWED_MOVES[from].includes(to);
}
