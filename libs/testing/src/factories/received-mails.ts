import { Logger, runOnce, type TaskList } from 'graphile-worker';
import pg from 'pg';
import { JobRegistry } from '@voix/api-platform/jobs';
import { LocalMailbox, type ReceivedMail } from '@voix/api-platform/mail';
import { RequestContext } from '@voix/api-platform/request-context';
import type { TestBench } from '../database-harness/test-bench.js';

const silent = new Logger(() => () => undefined);

/** Does the work that waits in the queue, then answers what is in the mailbox, newest first. */
export async function receivedMails(bench: TestBench): Promise<readonly ReceivedMail[]> {
  const taskList: TaskList = {};
  for (const [name, task] of bench.get(JobRegistry).all())
    taskList[name] = async (payload) => task(RequestContext.create({ origin: 'job' }), payload);
  const pool = new pg.Pool({ connectionString: bench.url, max: 2 });
  const notHeard = () => undefined;
  // A closed pool still hears from its connections until the database has let go of them, which a bench that drops its
  // database does not wait for. What goes wrong with the work itself is thrown by the work.
  pool.on('error', notHeard);
  pool.on('connect', (client) => client.on('error', notHeard));
  try {
    await runOnce({ pgPool: pool, taskList, logger: silent });
  } finally {
    await pool.end();
  }
  return bench.get(LocalMailbox).list();
}
