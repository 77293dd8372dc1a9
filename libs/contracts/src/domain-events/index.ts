export {
  DOMAIN_EVENTS,
  domainEvent,
  parseEventPayload,
  type DomainEventPayload,
  type DomainEventType,
  type RecordedEvent,
} from './domain-events.js';
