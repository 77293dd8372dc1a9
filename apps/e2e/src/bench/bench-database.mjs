// A durable PostgreSQL of its own, migrated, for one run: fsync and synchronous_commit are on, as in production.
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import pg from 'pg';
import { migrate } from '@voix/api-platform/database';
import { startEmbeddedPostgres } from '@voix/api-platform/embedded-postgres';
import { prepareJobQueue } from '@voix/api-platform/jobs';

export async function openBenchDatabase() {
  const directory = mkdtempSync(join(tmpdir(), 'voix-bench-data-'));
  const server = await startEmbeddedPostgres({ mode: 'durable', directory, database: 'voix' });
  await migrate(server.url);
  await prepareJobQueue(server.url);
  await assertDurable(server.url);
  return {
    url: server.url,
    pid: server.pid,
    stop: async () => {
      await server.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

async function assertDurable(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(
    `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit`,
  );
  await client.end();
  if (rows[0].fsync !== 'on' || rows[0].commit !== 'on')
    throw new Error('The bench measures durable writes only');
}
