import type { Client } from 'pg';
import type { DataSourceOptions, EntitySchema, MixedList } from 'typeorm';
import { MIGRATIONS } from './migrations/index.js';

export interface ConnectionSettings {
  readonly url: string;
  readonly entities: MixedList<string | EntitySchema | (new () => object)>;
  readonly poolSize?: number;
  /** Told of each connection that the database has ended; whoever held it learns by their own statement. */
  readonly onConnectionLost?: (error: Error) => void;
}

/**
 * How every part of Voix connects; the address decides under which role. `synchronize` is never on: the schema comes
 * from migrations alone.
 */
export function dataSourceOptions(settings: ConnectionSettings): DataSourceOptions {
  const { onConnectionLost = () => undefined } = settings;
  return {
    type: 'postgres',
    url: settings.url,
    entities: settings.entities,
    migrations: [...MIGRATIONS],
    migrationsTransactionMode: 'each',
    synchronize: false,
    parseInt8: true,
    logging: false,
    applicationName: 'voix',
    poolSize: settings.poolSize ?? 12,
    extra: {
      connectionTimeoutMillis: 8_000,
      idleTimeoutMillis: 30_000,
      // Unheard, the error of a connection that is held between two statements would end the process.
      onConnect: (client: Client) => client.on('error', onConnectionLost),
    },
  };
}
