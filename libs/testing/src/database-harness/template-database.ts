import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';
import { MIGRATIONS, type DatabaseAccess } from '@voix/api-platform/database';
import { prepareDatabase } from '@voix/api-platform/module';

/** Serialises the making of the template and its copies: PostgreSQL refuses to copy a database in use. */
const TEMPLATE_LOCK = 7_065_783;

/** The server of the database ring; the ring's global set-up starts it. */
export function serverUrl(): string {
  const url = process.env['VOIX_TEST_DATABASE_URL'];
  if (url === undefined)
    throw new Error('VOIX_TEST_DATABASE_URL is missing: run this file as a *.db-spec.ts');
  return url;
}

export function databaseUrl(name: string): string {
  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  return url.href;
}

/** The same for all databases of a server, as its roles are; that server is for tests alone. */
const APPLICATION_PASSWORD = 'voix-tests';

/** How the server comes into a database of tests: signed in as what it is, not as its owner. */
export function databaseAccess(name: string): DatabaseAccess {
  const url = new URL(databaseUrl(name));
  url.username = 'voix_app';
  url.password = APPLICATION_PASSWORD;
  return { ownerUrl: databaseUrl(name), applicationUrl: url.href };
}

/** One migrated database for all; its name tells which migrations it has. */
function templateName(): string {
  const names = MIGRATIONS.map((migration) => migration.name).join();
  return `voix_template_${createHash('sha256').update(names).digest('hex').slice(0, 12)}`;
}

async function withServer<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function makeTemplate(client: pg.Client, template: string): Promise<void> {
  const found = await client.query(
    'select 1 from pg_database where datname = $1 and datistemplate',
    [template],
  );
  if (found.rowCount !== 0) return;
  await client.query(`drop database if exists ${template}`);
  await client.query(`create database ${template}`);
  await prepareDatabase(databaseAccess(template));
  await client.query(`alter database ${template} with is_template true`);
}

/** A fresh, migrated database for one test file: a copy of the template, some 20 ms. Answers its name. */
export async function cloneTemplate(): Promise<string> {
  const template = templateName();
  const name = `voix_test_${randomBytes(6).toString('hex')}`;
  await withServer(async (client) => {
    await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    await makeTemplate(client, template);
    await client.query(`create database ${name} template ${template} strategy file_copy`);
  });
  return name;
}

export async function dropDatabase(name: string): Promise<void> {
  await withServer((client) => client.query(`drop database if exists ${name} with (force)`));
}
