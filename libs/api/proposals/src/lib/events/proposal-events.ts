import { domainEvent, type RecordedEvent } from '@voix/contracts/domain-events';

/** This area's entries of the catalogue of events: ids and versions, never texts. */
export function proposalSubmitted(proposalId: string, editionId: string): RecordedEvent {
  return domainEvent('proposals.submitted', proposalId, { proposalId, editionId });
}

export function proposalRevised(proposalId: string, version: number): RecordedEvent {
  return domainEvent('proposals.revised', proposalId, { proposalId, version });
}

export function proposalWithdrawn(proposalId: string): RecordedEvent {
  return domainEvent('proposals.withdrawn', proposalId, { proposalId });
}
