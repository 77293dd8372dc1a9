import { err, ok } from '@voix/domain-kernel';
import { TestBench } from '@voix/testing/database-harness';
import { JobQueue } from './job-queue.js';

interface WaitingJob {
  key: string | null;
  payload: unknown;
}

describe('JobQueue', () => {
  let bench: TestBench;
  let jobs: JobQueue;

  beforeAll(async () => {
    bench = await TestBench.open();
    jobs = bench.get(JobQueue);
  });
  afterAll(() => bench.close());

  const waiting = (task: string) =>
    bench.ownerRows<WaitingJob>(
      `select job.key, job.payload from graphile_worker._private_jobs job
       join graphile_worker._private_tasks task on task.id = job.task_id where task.identifier = $1`,
      [task],
    );

  it('keeps a job that was added in a transaction which committed', async () => {
    await bench.unitOfWork.run(bench.context(), async (ctx) => {
      await jobs.add(ctx, 'test.committed', { id: 1 });
      return ok();
    });
    expect(await waiting('test.committed')).toEqual([{ key: null, payload: { id: 1 } }]);
  });

  it('has no job of a transaction that was rolled back', async () => {
    await bench.unitOfWork.run(bench.context(), async (ctx) => {
      await jobs.add(ctx, 'test.undone', { id: 1 });
      return err('no');
    });
    expect(await waiting('test.undone')).toEqual([]);
  });

  it('replaces a waiting job when another one comes under its key', async () => {
    await jobs.add(bench.context(), 'test.keyed', { id: 1 }, 'key');
    await jobs.add(bench.context(), 'test.keyed', { id: 2 }, 'key');
    expect(await waiting('test.keyed')).toEqual([{ key: 'key', payload: { id: 2 } }]);
  });

  it('A36: takes any text as a value', async () => {
    const text = `'); drop table outbox_events; -- \u2028 "`;
    await jobs.add(bench.context(), 'test.text', { text }, text);
    expect(await waiting('test.text')).toEqual([{ key: text, payload: { text } }]);
  });

  it('is the only way in for the role of the server', async () => {
    await expect(bench.rows('select * from graphile_worker._private_jobs')).rejects.toThrow(
      'permission denied',
    );
  });
});
