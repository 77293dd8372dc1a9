import { Injectable } from '@nestjs/common';
import type { DomainEventType } from '@voix/contracts/domain-events';
import { ok } from '@voix/domain-kernel';
import { Database } from '../database/database.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { JobQueue } from '../jobs/job-queue.js';
import { RequestContext } from '../request-context/index.js';
import { EventHandlerRegistry } from './event-handlers.js';
import { HANDLE_EVENT_TASK } from './handle-event.task.js';

interface WaitingEvent {
  id: string;
  type: DomainEventType;
}

const BATCH_SIZE = 200;

/**
 * Turns committed events into one job for each handler that wants them. Rows are marked, never read by a cursor:
 * sequence numbers do not commit in order and a cursor would skip the late ones. Marking and adding jobs are one
 * transaction, so a crash in between repeats both or neither.
 */
@Injectable()
export class OutboxRelay {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly handlers: EventHandlerRegistry,
    private readonly jobs: JobQueue,
  ) {}

  /** Passes on everything that waits. Answers how many events it took. */
  async drain(): Promise<number> {
    let total = 0;
    for (;;) {
      const taken = await this.takeBatch();
      total += taken;
      if (taken < BATCH_SIZE) return total;
    }
  }

  private async takeBatch(): Promise<number> {
    const ctx = RequestContext.create({ origin: 'job' });
    const result = await this.unitOfWork.run(ctx, async (tx) => {
      const events = await this.database.query<WaitingEvent>(
        tx,
        `update outbox_events set delivered_at = now() where id in (
           select id from outbox_events where delivered_at is null
           order by seq limit $1 for no key update skip locked)
         returning id, type`,
        [BATCH_SIZE],
      );
      for (const event of events) await this.addJobs(tx, event);
      return ok(events.length);
    });
    return result.ok ? result.value : 0;
  }

  private async addJobs(tx: RequestContext, event: WaitingEvent): Promise<void> {
    for (const handler of this.handlers.for(event.type)) {
      const payload = { eventId: event.id, handler: handler.name };
      await this.jobs.add(tx, HANDLE_EVENT_TASK, payload, `${handler.name}:${event.id}`);
    }
  }
}
