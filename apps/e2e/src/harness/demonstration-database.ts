import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { MIGRATIONS } from '@voix/api-platform/database';
import { cloneTemplate, databaseUrl, serverUrl } from '@voix/testing/database-harness';
import { startBuiltServer } from './start-built-server.mjs';

const CONTENT = fileURLToPath(new URL('../../../api/demo/ia-sante-2026/', import.meta.url));

/** Files that run side by side make the template once, and copy it one after the other. */
const TEMPLATE_LOCK = 7_065_784;

/** A database as `npm start` leaves it on a fresh clone: migrated, with the demonstration edition. Answers its name. */
export async function cloneDemonstration(): Promise<string> {
  const name = `voix_demo_${randomBytes(6).toString('hex')}`;
  const client = new pg.Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const template = await ensureTemplate(client);
    await client.query(`create database ${name} template ${template} strategy file_copy`);
  } finally {
    await client.end();
  }
  return name;
}

async function ensureTemplate(client: pg.Client): Promise<string> {
  const template = `voix_demo_template_${contentDigest()}`;
  const found = await client.query('select 1 from pg_database where datname = $1', [template]);
  if (found.rowCount !== 0) return template;
  const unfinished = await cloneTemplate();
  const server = await startBuiltServer({ DATABASE_URL: databaseUrl(unfinished), VOIX_DEMO: 'on' });
  await server.stop();
  // The name is given last: a template that was not finished is never taken for one that was.
  await client.query(`alter database ${unfinished} rename to ${template}`);
  return template;
}

/** What was written for the demonstration, and the tables it was put into: others make another template. */
function contentDigest(): string {
  const digest = createHash('sha256').update(MIGRATIONS.map(({ name }) => name).join());
  for (const name of readdirSync(CONTENT).sort()) digest.update(readFileSync(`${CONTENT}${name}`));
  return digest.digest('hex').slice(0, 12);
}
