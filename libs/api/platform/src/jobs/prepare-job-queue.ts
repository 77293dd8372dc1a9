import { runMigrations } from 'graphile-worker';
import pg from 'pg';

/**
 * Makes the tables of the job queue and the two functions through which the server adds jobs and drops messages that
 * wait for an address. The queue's tables have row security, so the server's role reaches them through these only.
 */
export async function prepareJobQueue(ownerUrl: string): Promise<void> {
  await runMigrations({ connectionString: ownerUrl });
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`
      create or replace function voix_add_job(task text, payload json, key text) returns void
        language sql security definer set search_path = pg_catalog, pg_temp
        as $$ select graphile_worker.add_job(task, payload, job_key := key, max_attempts := 12) $$;
      revoke execute on function voix_add_job(text, json, text) from public;
      grant execute on function voix_add_job(text, json, text) to voix_app;
      create or replace function voix_drop_jobs_to(task text, recipient text) returns integer
        language sql security definer set search_path = pg_catalog, pg_temp
        as $$
          select count(*)::int from graphile_worker.complete_jobs(array(
            select job.id from graphile_worker._private_jobs job
            join graphile_worker._private_tasks named on named.id = job.task_id
            where named.identifier = task and job.payload ->> 'to' = recipient
          ))
        $$;
      revoke execute on function voix_drop_jobs_to(text, text) from public;
      grant execute on function voix_drop_jobs_to(text, text) to voix_app;
    `);
  } finally {
    await client.end();
  }
}
