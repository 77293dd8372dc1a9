import * as v from 'valibot';

const uuid = v.pipe(v.string(), v.uuid());

/**
 * What areas tell one another once it is true. Names are in the past tense, payloads hold ids and versions, never texts.
 * The schema is checked when an event is recorded and when it is read; a changed meaning is a new name or version.
 */
export const DOMAIN_EVENTS = {
  'identity.signed_in': v.strictObject({ accountId: uuid, participantId: uuid }),
  'identity.role_granted': v.strictObject({ accountId: uuid, role: v.string() }),
  'identity.role_revoked': v.strictObject({ accountId: uuid, role: v.string() }),
  'editions.published': v.strictObject({ editionId: uuid }),
  'proposals.submitted': v.strictObject({ proposalId: uuid, editionId: uuid }),
  'proposals.revised': v.strictObject({
    proposalId: uuid,
    version: v.pipe(v.number(), v.integer()),
  }),
  'proposals.withdrawn': v.strictObject({ proposalId: uuid }),
} as const;

export type DomainEventType = keyof typeof DOMAIN_EVENTS;
export type DomainEventPayload<T extends DomainEventType> = v.InferOutput<
  (typeof DOMAIN_EVENTS)[T]
>;

/** An event as a use case records it; the unit of work adds the rest. */
export interface RecordedEvent<T extends DomainEventType = DomainEventType> {
  readonly type: T;
  readonly aggregateId: string;
  readonly payload: DomainEventPayload<T>;
}

/** Builds an event whose payload fits its name. */
export function domainEvent<T extends DomainEventType>(
  type: T,
  aggregateId: string,
  payload: DomainEventPayload<T>,
): RecordedEvent<T> {
  return { type, aggregateId, payload };
}

/** Checks a payload that was read back. Throws when it does not fit: a bug, never a person's fault. */
export function parseEventPayload<T extends DomainEventType>(
  type: T,
  payload: unknown,
): DomainEventPayload<T> {
  return v.parse<(typeof DOMAIN_EVENTS)[T]>(DOMAIN_EVENTS[type], payload);
}
