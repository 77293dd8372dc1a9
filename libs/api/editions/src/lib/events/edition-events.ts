import { domainEvent, type RecordedEvent } from '@voix/contracts/domain-events';

/** An edition is open to everyone. */
export function editionPublishedEvent(editionId: string): RecordedEvent<'editions.published'> {
  return domainEvent('editions.published', editionId, { editionId });
}
