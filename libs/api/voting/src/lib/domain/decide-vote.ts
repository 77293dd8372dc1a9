import { err, ok, type Result } from '@voix/domain-kernel';
import {
  IdempotencyConflict,
  NothingToWithdraw,
  ProposalNotOpen,
  type VoteError,
} from './vote-errors.js';

/** What a participant asks for: a stance with its nuances, or to take the vote back. */
export type VoteIntent =
  | { readonly kind: 'CAST'; readonly stance: number; readonly qualifications: number }
  | { readonly kind: 'WITHDRAW' };

export interface CurrentVote {
  readonly stance: number;
  readonly qualifications: number;
  readonly receipt: Uint8Array;
}

/** What the history says about the client key of a request, when it was seen before. */
export interface EarlierRequest {
  readonly proposalRef: number;
  readonly intent: VoteIntent;
  readonly receipt: Uint8Array;
}

export interface VoteSituation {
  readonly proposalRef: number;
  readonly isProposalOpen: boolean;
  readonly current: CurrentVote | null;
  readonly earlier: EarlierRequest | null;
}

export type VoteAction = 'CAST' | 'CHANGE' | 'WITHDRAW';

export type VoteDecision =
  /** Something new: it gets a ledger entry and a receipt of its own. */
  | { readonly kind: 'RECORD'; readonly action: VoteAction }
  /** The vote is already so: noted under its client key, counted once, answered with the receipt it has. */
  | { readonly kind: 'REPEAT'; readonly receipt: Uint8Array }
  /** This very request was answered before. */
  | { readonly kind: 'REPLAY'; readonly receipt: Uint8Array };

/** What becomes of a request. Whether the phase is open has been asked before, of the database. */
export function decideVote(
  situation: VoteSituation,
  intent: VoteIntent,
): Result<VoteDecision, VoteError> {
  const { current, earlier } = situation;
  if (earlier !== null) {
    const isSame =
      earlier.proposalRef === situation.proposalRef && isSameIntent(earlier.intent, intent);
    return isSame
      ? ok({ kind: 'REPLAY', receipt: earlier.receipt })
      : err(new IdempotencyConflict());
  }
  if (!situation.isProposalOpen) return err(new ProposalNotOpen());
  if (intent.kind === 'WITHDRAW') {
    return current === null
      ? err(new NothingToWithdraw())
      : ok({ kind: 'RECORD', action: 'WITHDRAW' });
  }
  if (current === null) return ok({ kind: 'RECORD', action: 'CAST' });
  const isUnchanged =
    current.stance === intent.stance && current.qualifications === intent.qualifications;
  return isUnchanged
    ? ok({ kind: 'REPEAT', receipt: current.receipt })
    : ok({ kind: 'RECORD', action: 'CHANGE' });
}

function isSameIntent(one: VoteIntent, other: VoteIntent): boolean {
  if (one.kind === 'WITHDRAW' || other.kind === 'WITHDRAW') return one.kind === other.kind;
  return one.stance === other.stance && one.qualifications === other.qualifications;
}
