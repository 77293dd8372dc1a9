import { Injectable } from '@nestjs/common';
import * as v from 'valibot';
import { parseEventPayload, type DomainEventType } from '@voix/contracts/domain-events';
import { ok } from '@voix/domain-kernel';
import { Database } from '../database/database.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import type { RequestContext } from '../request-context/index.js';
import { EventHandlerRegistry } from './event-handlers.js';

/** The job that brings one event to one handler. */
export const HANDLE_EVENT_TASK = 'outbox.handle-event';

const payloadSchema = v.object({ eventId: v.pipe(v.string(), v.uuid()), handler: v.string() });

interface StoredEvent {
  id: string;
  type: DomainEventType;
  aggregate_id: string;
  payload: unknown;
  occurred_at: Date;
}

@Injectable()
export class HandleEventTask {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly handlers: EventHandlerRegistry,
  ) {}

  /** Runs the handler and notes it in one transaction: an event that was handled is not handled again. */
  async run(ctx: RequestContext, payload: unknown): Promise<void> {
    const { eventId, handler: name } = v.parse(payloadSchema, payload);
    const handler = this.handlers.named(name);
    if (handler === undefined) throw new Error(`No event handler is called ${name}`);
    await this.unitOfWork.run(ctx, async (tx) => {
      const isFirst = await this.database.query(
        tx,
        'insert into outbox_handled (handler, event_id) values ($1, $2) on conflict do nothing returning event_id',
        [name, eventId],
      );
      if (isFirst.length > 0) await handler.handle(tx, await this.load(tx, eventId));
      return ok(undefined);
    });
  }

  private async load(tx: RequestContext, eventId: string) {
    const [row] = await this.database.query<StoredEvent>(
      tx,
      'select * from outbox_events where id = $1',
      [eventId],
    );
    if (row === undefined) throw new Error(`Event ${eventId} is not in the outbox`);
    return {
      id: row.id,
      type: row.type,
      aggregateId: row.aggregate_id,
      payload: parseEventPayload(row.type, row.payload),
      occurredAt: row.occurred_at,
    };
  }
}
