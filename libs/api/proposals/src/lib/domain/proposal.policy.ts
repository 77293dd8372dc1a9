import type { Permission } from '@voix/contracts/permissions';
import { canMove, type ProposalState } from './proposal-state.js';

/** Who acts, as far as these rules care. */
export interface ActingPerson {
  readonly participantId: string;
  readonly accountId: string | null;
}

/** What these rules need to know of a proposal. */
export interface OwnedProposal {
  readonly authorParticipantId: string | null;
  readonly state: ProposalState;
}

export type ProposalDecision =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly reason: 'NOT_ELIGIBLE' | 'PROPOSAL_NOT_OPEN' };

const ALLOWED: ProposalDecision = { allowed: true };

/** Only with an account, unless the charter lets guests take part. */
export function mayTakePart(
  person: ActingPerson | null,
  rules: { readonly guestParticipationAllowed: boolean },
): boolean {
  return rules.guestParticipationAllowed || (person !== null && person.accountId !== null);
}

export function isAuthor(person: ActingPerson | null, proposal: OwnedProposal): boolean {
  return person !== null && proposal.authorParticipantId === person.participantId;
}

/** The author writes a new version while the proposal is in the debate. */
export function decideRevision(
  person: ActingPerson | null,
  proposal: OwnedProposal,
): ProposalDecision {
  if (!isAuthor(person, proposal)) return { allowed: false, reason: 'NOT_ELIGIBLE' };
  return proposal.state === 'PUBLISHED' ? ALLOWED : { allowed: false, reason: 'PROPOSAL_NOT_OPEN' };
}

/** The author takes the proposal out of the debate. */
export function decideWithdrawal(
  person: ActingPerson | null,
  proposal: OwnedProposal,
): ProposalDecision {
  if (!isAuthor(person, proposal)) return { allowed: false, reason: 'NOT_ELIGIBLE' };
  return canMove(proposal.state, 'WITHDRAWN')
    ? ALLOWED
    : { allowed: false, reason: 'PROPOSAL_NOT_OPEN' };
}

/**
 * The words of a withdrawn proposal are its author's again; everybody else sees that it was there, and why it went. Words
 * that were erased are nobody's.
 */
export function mayReadText(
  person: ActingPerson | null,
  proposal: OwnedProposal & { readonly isErased: boolean },
): boolean {
  if (proposal.isErased) return false;
  return proposal.state !== 'WITHDRAWN' || isAuthor(person, proposal);
}

/** What this person may do with this proposal: the pages show or hide by it and decide nothing themselves. */
export function permissionsOn(
  person: ActingPerson | null,
  proposal: OwnedProposal,
): readonly Permission[] {
  const permissions: Permission[] = [];
  if (decideRevision(person, proposal).allowed) permissions.push('proposals.revise');
  if (decideWithdrawal(person, proposal).allowed) permissions.push('proposals.withdraw');
  return permissions;
}
