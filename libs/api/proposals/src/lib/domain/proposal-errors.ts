import { DomainError } from '@voix/domain-kernel';
import type { ProposalText } from './proposal-text.js';

/** This person may not do this: not the author, or a guest where the charter asks for an account. */
export class NotEligible extends DomainError<'GUESTS_NOT_ALLOWED' | 'NOT_ELIGIBLE'> {}

/** The proposal left the debate: withdrawn, refused or merged. */
export class ProposalNotOpen extends DomainError<'PROPOSAL_NOT_OPEN'> {
  constructor() {
    super('PROPOSAL_NOT_OPEN');
  }
}

/** The idempotency key was used before for another content. */
export class IdempotencyConflict extends DomainError<'IDEMPOTENCY_CONFLICT'> {
  constructor() {
    super('IDEMPOTENCY_CONFLICT');
  }
}

/** One wording of a proposal, as it was published. */
export interface PublishedVersion extends ProposalText {
  readonly proposalId: string;
  readonly number: number;
  readonly reason: string | null;
  readonly createdAt: Date;
}

/** Somebody changed the text since it was opened; `current` is what it says now. */
export class EditConflict extends DomainError<'EDIT_CONFLICT'> {
  constructor(readonly current: PublishedVersion) {
    super('EDIT_CONFLICT');
  }
}

/** The error for a decision of the policy. */
export function refusalFor(
  reason: 'NOT_ELIGIBLE' | 'PROPOSAL_NOT_OPEN',
): NotEligible | ProposalNotOpen {
  return reason === 'NOT_ELIGIBLE' ? new NotEligible(reason) : new ProposalNotOpen();
}
