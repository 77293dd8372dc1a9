import { domainEvent } from '@voix/contracts/domain-events';
import { ok } from '@voix/domain-kernel';
import { TestBench } from '@voix/testing/database-harness';
import { UnitOfWork } from '../database/unit-of-work.js';
import { EventHandlerRegistry } from './event-handlers.js';
import { HandleEventTask } from './handle-event.task.js';
import { OutboxRelay } from './outbox-relay.js';

interface QueuedJob {
  key: string;
}

describe('the outbox', () => {
  let bench: TestBench;
  const handled: string[] = [];
  let failures = 0;

  beforeAll(async () => {
    bench = await TestBench.open();
    bench.get(EventHandlerRegistry).register({
      name: 'test.listener',
      on: 'editions.published',
      handle: async (_ctx, event) => {
        if (failures > 0) {
          failures -= 1;
          throw new Error('the listener fails');
        }
        handled.push(event.payload.editionId);
      },
    });
  });
  afterAll(() => bench.close());
  beforeEach(() => {
    handled.length = 0;
    failures = 0;
  });

  async function publish(): Promise<string> {
    const editionId = bench.context().newId();
    await bench.unitOfWork.run(bench.context(), async (ctx) => {
      UnitOfWork.record(ctx, domainEvent('editions.published', editionId, { editionId }));
      return ok();
    });
    return editionId;
  }

  const eventOf = async (editionId: string) => {
    const [row] = await bench.rows<{ id: string }>(
      'select id from outbox_events where aggregate_id = $1',
      [editionId],
    );
    return row?.id ?? '';
  };
  const deliver = (eventId: string) =>
    bench.get(HandleEventTask).run(bench.context(), { eventId, handler: 'test.listener' });

  it('makes one job for each handler of a committed event, and none the next time', async () => {
    const editionId = await publish();
    expect(await bench.get(OutboxRelay).drain()).toBe(1);
    expect(await bench.get(OutboxRelay).drain()).toBe(0);
    const jobs = await bench.ownerRows<QueuedJob>(
      'select key from graphile_worker.jobs where key like $1',
      ['test.listener:%'],
    );
    expect(jobs).toContainEqual({ key: `test.listener:${await eventOf(editionId)}` });
  });

  it('passes on every event once when two relays run at the same time', async () => {
    const published = await Promise.all(Array.from({ length: 30 }, publish));
    const taken = await Promise.all([
      bench.get(OutboxRelay).drain(),
      bench.get(OutboxRelay).drain(),
    ]);
    expect(taken[0] + taken[1]).toBe(published.length);
  });

  it('handles an event once, however often its job runs', async () => {
    const editionId = await publish();
    const eventId = await eventOf(editionId);
    await deliver(eventId);
    await deliver(eventId);
    expect(handled).toEqual([editionId]);
  });

  it('handles an event again after the handler failed: nothing is noted by halves', async () => {
    const editionId = await publish();
    const eventId = await eventOf(editionId);
    failures = 1;
    await expect(deliver(eventId)).rejects.toThrow('the listener fails');
    await deliver(eventId);
    expect(handled).toEqual([editionId]);
  });
});
