import type { EventEmitter } from 'node:events';
import pg from 'pg';
import { cloneTemplate, databaseAccess, dropDatabase } from '@voix/testing/database-harness';
import { Database } from './database.js';
import { openDataSource } from './open-data-source.js';
import { isUnavailable } from './sql-state.js';

describe('a connection that the database ends', () => {
  let name: string;
  const lost: Error[] = [];
  let database: Database;

  beforeAll(async () => {
    name = await cloneTemplate();
    const url = databaseAccess(name).applicationUrl;
    const onConnectionLost = (error: Error) => void lost.push(error);
    database = new Database(await openDataSource({ url, entities: [], onConnectionLost }));
  });
  afterAll(async () => {
    await database.dataSource.destroy();
    await dropDatabase(name);
  });
  beforeEach(() => {
    lost.length = 0;
  });

  /** Ends the connections of the server, as a restart of the database does. */
  async function endAll(): Promise<void> {
    const owner = new pg.Client({ connectionString: databaseAccess(name).ownerUrl });
    await owner.connect();
    await owner.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and usename = 'voix_app'`,
      [name],
    );
    await owner.end();
  }

  /** Not `once` of node:events, which takes the error that comes before for its own. */
  const told = (emitter: EventEmitter, event: string) =>
    new Promise<unknown>((resolve) => {
      emitter.once(event, resolve);
    });

  it('between two statements of whoever holds it, fails the next one and not the process', async () => {
    const client = await database.pool.connect();
    await client.query('begin');
    const ended = told(client, 'end');
    await endAll();
    await ended;
    const error: unknown = await client.query('commit').catch((caught: unknown) => caught);
    expect(isUnavailable(error)).toBe(true);
    client.release(true);
    expect(lost).toContainEqual(expect.objectContaining({ code: '57P01' }));
  });

  it('is replaced by another one', async () => {
    expect(await database.named('test-alive', 'select 1 as one', [])).toEqual([{ one: 1 }]);
    const gone = told(database.pool, 'remove');
    await endAll();
    await gone;
    expect(await database.named('test-alive', 'select 1 as one', [])).toEqual([{ one: 1 }]);
  });
});
