import type { RecordedVoteFragment } from '../../../generated/graphql.js';
import type { VoteState } from '../../hooks/use-votes.js';
import type { VoteIntent } from '../../operations/vote-intent.js';

/** The answer that the buttons show, and whether the server has it. */
export interface ShownChoice {
  readonly stance: Extract<VoteIntent, { kind: 'CAST' }>['stance'];
  readonly qualifications: Extract<VoteIntent, { kind: 'CAST' }>['qualifications'];
  readonly isPending: boolean;
}

/** What was asked last while it is on its way; otherwise what the server has, and nothing else. */
export function shownChoice(
  state: VoteState | undefined,
  vote: RecordedVoteFragment | null,
): ShownChoice | undefined {
  if (state?.kind === 'sending' || state?.kind === 'queued') {
    return state.intent.kind === 'CAST' ? { ...state.intent, isPending: true } : undefined;
  }
  return vote
    ? { stance: vote.stance, qualifications: vote.qualifications, isPending: false }
    : undefined;
}
