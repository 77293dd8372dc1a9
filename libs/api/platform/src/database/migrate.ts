import { DataSource } from 'typeorm';
import { dataSourceOptions } from './data-source-options.js';

/** Any number that no other program of this database takes. */
const MIGRATION_LOCK = 7_065_782;

export interface MigrationReport {
  readonly applied: readonly string[];
}

/**
 * Brings the schema up to date. A second runner waits for the first on an advisory lock, then finds nothing to do.
 * Each migration is one transaction: the schema is always one of the published ones. `afterwards` is done under the
 * same lock.
 */
export async function migrate(
  ownerUrl: string,
  afterwards: () => Promise<void> = async () => undefined,
): Promise<MigrationReport> {
  const dataSource = new DataSource(
    dataSourceOptions({ url: ownerUrl, entities: [], poolSize: 2 }),
  );
  await dataSource.initialize();
  const guard = dataSource.createQueryRunner();
  try {
    await guard.connect();
    await guard.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await assertKnownSchema(dataSource);
    const applied = await dataSource.runMigrations();
    await afterwards();
    return { applied: applied.map((migration) => migration.name) };
  } finally {
    await guard.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    await guard.release();
    await dataSource.destroy();
  }
}

/** This code must not run on a schema made by a later one. */
async function assertKnownSchema(dataSource: DataSource): Promise<void> {
  const exists = await dataSource.query<{ found: string | null }[]>(
    `select to_regclass('public.migrations') as found`,
  );
  if (exists[0]?.found == null) return;
  const known = new Set(dataSource.migrations.map((migration) => migration.name));
  const rows = await dataSource.query<{ name: string }[]>(
    'select name from migrations order by id',
  );
  const unknown = rows.map((row) => row.name).filter((name) => !known.has(name));
  if (unknown.length > 0) throw new UnknownSchemaError(unknown);
}

/** The database was written by a later version of Voix. */
export class UnknownSchemaError extends Error {
  constructor(readonly migrations: readonly string[]) {
    super(
      `This database was prepared by a later version of Voix (${migrations.join(', ')}). Start that version, or use another database.`,
    );
    this.name = 'UnknownSchemaError';
  }
}
