import { DataSource } from 'typeorm';
import { cloneTemplate, databaseUrl, dropDatabase } from '@voix/testing/database-harness';
import { dataSourceOptions } from './data-source-options.js';
import { migrate, UnknownSchemaError } from './migrate.js';
import { MIGRATIONS } from './migrations/index.js';

describe('the migrations', () => {
  let name: string;
  let url: string;

  beforeEach(async () => {
    name = await cloneTemplate();
    url = databaseUrl(name);
  });
  afterEach(() => dropDatabase(name));

  const asOwner = async <T>(work: (dataSource: DataSource) => Promise<T>): Promise<T> => {
    const dataSource = await new DataSource(
      dataSourceOptions({ url, entities: [], poolSize: 1 }),
    ).initialize();
    try {
      return await work(dataSource);
    } finally {
      await dataSource.destroy();
    }
  };
  const tables = (dataSource: DataSource) =>
    dataSource.query<{ name: string }[]>(
      `select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'migrations' order by 1`,
    );

  it('can all be undone and done again', async () => {
    const before = await asOwner(tables);
    await asOwner(async (dataSource) => {
      for (let step = 0; step < MIGRATIONS.length; step += 1) await dataSource.undoLastMigration();
      expect(await tables(dataSource)).toEqual([]);
    });
    const { applied } = await migrate(url);
    expect(applied).toHaveLength(MIGRATIONS.length);
    expect(await asOwner(tables)).toEqual(before);
  });

  it('find nothing to do a second time, also when two start at once', async () => {
    const reports = await Promise.all([migrate(url), migrate(url)]);
    expect(reports.map((report) => report.applied)).toEqual([[], []]);
  });

  it('refuse a schema that a later version has made', async () => {
    await asOwner((dataSource) =>
      dataSource.query(
        `insert into migrations (timestamp, name) values (99999999999999, 'FromTheFuture')`,
      ),
    );
    await expect(migrate(url)).rejects.toEqual(new UnknownSchemaError(['FromTheFuture']));
  });

  it('are in the order of their time stamps, and none twice', () => {
    const names = MIGRATIONS.map((migration) => migration.name);
    const stamps = names.map((migration) => migration.slice(-14));
    expect([...stamps].sort()).toEqual(stamps);
    expect(new Set(names).size).toBe(names.length);
  });
});
