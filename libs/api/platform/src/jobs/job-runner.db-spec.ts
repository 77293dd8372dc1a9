import { EventEmitter, once } from 'node:events';

import { TestBench } from '@voix/testing/database-harness';
import type { RequestContext } from '../request-context/index.js';
import { JobQueue } from './job-queue.js';
import { JobRegistry } from './job-registry.js';
import { JobRunner } from './job-runner.js';

interface FailedJob {
  id: string;
  attempts: number;
  last_error: string;
}

describe('JobRunner', () => {
  let bench: TestBench;
  let jobs: JobQueue;
  let runner: JobRunner;
  let failures = 0;
  const calls: { origin: RequestContext['origin']; payload: unknown }[] = [];
  const attempts = new EventEmitter();

  beforeAll(async () => {
    bench = await TestBench.open();
    jobs = bench.get(JobQueue);
    runner = bench.get(JobRunner);
    bench.get(JobRegistry).register('test.task', async (ctx, payload) => {
      calls.push({ origin: ctx.origin, payload });
      attempts.emit('made');
      if (failures > 0) {
        failures -= 1;
        throw new Error('the task fails');
      }
    });
  });
  afterAll(() => bench.close());
  beforeEach(() => {
    calls.length = 0;
  });
  afterEach(() => runner.stop());

  /** Runs jobs until the next attempt is over. */
  async function runOneAttempt(): Promise<void> {
    const made = once(attempts, 'made');
    await runner.start(bench.url);
    await made;
    await runner.stop();
  }
  const waiting = () =>
    bench.ownerRows<FailedJob>('select id, attempts, last_error from graphile_worker.jobs');

  it('runs the task of a job once, in a context of its own, and then has no such job', async () => {
    await jobs.add(bench.context(), 'test.task', { id: 7 });
    await runOneAttempt();
    expect(calls).toEqual([{ origin: 'job', payload: { id: 7 } }]);
    expect(await waiting()).toEqual([]);
  });

  it('runs a job that comes while it runs', async () => {
    await runner.start(bench.url);
    const made = once(attempts, 'made');
    await jobs.add(bench.context(), 'test.task', { id: 8 });
    await made;
    expect(calls).toEqual([{ origin: 'job', payload: { id: 8 } }]);
  });

  it('keeps a job that failed, with its error, and runs it again when its time comes', async () => {
    failures = 1;
    await jobs.add(bench.context(), 'test.task', { id: 9 });
    await runOneAttempt();
    const [failed] = await waiting();
    expect(failed).toMatchObject({ attempts: 1, last_error: 'the task fails' });
    await bench.ownerRows('select graphile_worker.reschedule_jobs(array[$1::bigint], now())', [
      failed?.id,
    ]);
    await runOneAttempt();
    expect(calls).toHaveLength(2);
    expect(await waiting()).toEqual([]);
  });

  it('stops as often as it is asked to', async () => {
    await runner.start(bench.url);
    await runner.stop();
    await expect(runner.stop()).resolves.toBeUndefined();
  });
});
