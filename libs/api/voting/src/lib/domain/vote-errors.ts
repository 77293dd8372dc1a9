import type { PhaseClosed } from '@voix/api-consultations';
import type { ConsentRequired } from '@voix/api-editions';
import { DomainError, type ValidationFailed } from '@voix/domain-kernel';

/** The proposal was withdrawn, refused or merged: it takes no votes any more. */
export class ProposalNotOpen extends DomainError<'PROPOSAL_NOT_OPEN'> {
  constructor() {
    super('PROPOSAL_NOT_OPEN');
  }
}

/** The client key was used before for something else. */
export class IdempotencyConflict extends DomainError<'IDEMPOTENCY_CONFLICT'> {
  constructor() {
    super('IDEMPOTENCY_CONFLICT');
  }
}

/** The guest has meanwhile signed in to an account, in another window: their votes are there now. */
export class ParticipantMerged extends DomainError<'NOT_ELIGIBLE'> {
  constructor() {
    super('NOT_ELIGIBLE');
  }
}

/** There is no vote to take back. */
export class NothingToWithdraw extends DomainError<'NOT_ELIGIBLE'> {
  constructor() {
    super('NOT_ELIGIBLE');
  }
}

/** The charter asks for an account before voting. */
export class GuestsNotAllowed extends DomainError<'GUESTS_NOT_ALLOWED'> {
  constructor() {
    super('GUESTS_NOT_ALLOWED');
  }
}

/** Voting is not open now, by the clock of the database. */
export class VotingClosed extends DomainError<'PHASE_CLOSED'> {
  constructor() {
    super('PHASE_CLOSED');
  }
}

/** Everything that may keep a vote from being recorded. */
export type VoteError =
  | ConsentRequired
  | ValidationFailed
  | ProposalNotOpen
  | IdempotencyConflict
  | NothingToWithdraw
  | ParticipantMerged
  | GuestsNotAllowed
  | VotingClosed
  | PhaseClosed;
