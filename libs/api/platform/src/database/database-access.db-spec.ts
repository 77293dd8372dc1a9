import pg from 'pg';
import { cloneTemplate, databaseAccess, dropDatabase } from '@voix/testing/database-harness';
import { prepareDatabase } from '../module/prepare-database.js';
import { underApplicationRole, type DatabaseAccess } from './database-access.js';
import { openDataSource, WrongRoleError } from './open-data-source.js';

const CHANGES = [
  'update ledger_entries set leaf = leaf',
  'delete from ledger_entries',
  'truncate ledger_entries',
  'drop trigger tr_ledger_entries_append_only on ledger_entries',
];

describe('the ways into a database', () => {
  let name: string;
  let access: DatabaseAccess;

  beforeAll(async () => {
    name = await cloneTemplate();
    access = databaseAccess(name);
  });
  afterAll(() => dropDatabase(name));

  /** Runs statements in one session and answers what the last one did: its first value, or why it was refused. */
  async function session(url: string, ...statements: string[]): Promise<unknown> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      let last: unknown;
      for (const statement of statements) {
        const done = await client.query<unknown[]>({ text: statement, rowMode: 'array' }).then(
          ({ rows }) => rows[0]?.[0],
          (error: Error) => error.message,
        );
        last = done;
      }
      return last;
    } finally {
      await client.end();
    }
  }

  it.each(CHANGES)('A84: the application, signed in as itself, may not: %s', async (change) => {
    const owner = new URL(access.ownerUrl).username;
    const attempts = ['reset role', `set role ${owner}`, `set session authorization ${owner}`];
    expect(await session(access.applicationUrl, ...attempts, change)).toMatch(
      /permission denied|must be owner/,
    );
  });

  it('A84: nobody else is behind it', async () => {
    const users = `select current_user || ' ' || session_user`;
    expect(await session(access.applicationUrl, 'reset role', users)).toBe('voix_app voix_app');
  });

  it.each([
    ['its own address', (given: DatabaseAccess) => given.applicationUrl],
    ['the address of the owner', (given: DatabaseAccess) => underApplicationRole(given.ownerUrl)],
  ])('the application has its role and its limits through %s', async (_way, urlOf) => {
    const url = urlOf(access);
    expect(await session(url, 'select current_user')).toBe('voix_app');
    expect(await session(url, 'show statement_timeout')).toBe('15s');
    expect(await session(url, 'show idle_in_transaction_session_timeout')).toBe('10s');
  });

  it('keeps what an address said besides', () => {
    const url = new URL(underApplicationRole('postgres://owner:x@db.example/voix?sslmode=require'));
    expect(url.searchParams.get('sslmode')).toBe('require');
  });

  it('are ready when several processes prepare them at once', async () => {
    const prepared = await Promise.all([1, 2, 3, 4].map(() => prepareDatabase(access)));
    expect(prepared.flatMap(({ applied }) => applied)).toEqual([]);
    expect(await session(access.applicationUrl, 'select 1')).toBe(1);
  });

  it('refuse to serve with the rights of the owner', async () => {
    const { ownerUrl } = access;
    await expect(openDataSource({ url: ownerUrl, entities: [] })).rejects.toEqual(
      new WrongRoleError(new URL(ownerUrl).username),
    );
  });
});
