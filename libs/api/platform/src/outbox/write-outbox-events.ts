import { parseEventPayload, type RecordedEvent } from '@voix/contracts/domain-events';
import type { RequestContext } from '../request-context/index.js';

const EVENT_VERSION = 1;

/** Writes recorded events inside the open transaction and wakes the relay when it commits. */
export async function writeOutboxEvents(
  ctx: RequestContext,
  events: readonly RecordedEvent[],
): Promise<void> {
  if (events.length === 0 || ctx.transaction === null) return;
  const { manager } = ctx.transaction;
  for (const event of events) {
    const payload = parseEventPayload(event.type, event.payload);
    await manager.query(
      `insert into outbox_events (id, type, version, aggregate_id, payload, actor_participant_id)
       values ($1, $2, $3, $4, $5, $6)`,
      [
        ctx.newId(),
        event.type,
        EVENT_VERSION,
        event.aggregateId,
        JSON.stringify(payload),
        ctx.actor?.participantId ?? null,
      ],
    );
  }
  await manager.query(`select pg_notify('voix_outbox', '')`);
}
