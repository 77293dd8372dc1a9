import { canMove, PROPOSAL_STATES } from './proposal-state.js';

const EVERY_PAIR = PROPOSAL_STATES.flatMap((from) => PROPOSAL_STATES.map((to) => ({ from, to })));
const ALLOWED = new Set(['PUBLISHED→MERGED', 'PUBLISHED→REFUSED', 'PUBLISHED→WITHDRAWN']);

describe('the states of a proposal', () => {
  it.each(EVERY_PAIR)('from $from to $to', ({ from, to }) => {
    expect(canMove(from, to)).toBe(ALLOWED.has(`${from}→${to}`));
  });
});
