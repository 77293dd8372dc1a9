import type { DataSourceOptions, EntitySchema, MixedList } from 'typeorm';
import { MIGRATIONS } from './migrations/index.js';

export interface ConnectionSettings {
  readonly url: string;
  readonly entities: MixedList<string | EntitySchema | (new () => object)>;
  readonly poolSize?: number;
  /** `owner` may change the schema (migrations); `app` works under the role that cannot. */
  readonly as?: 'owner' | 'app';
}

const STATEMENT_TIMEOUT_MS = 15_000;
const IDLE_IN_TRANSACTION_TIMEOUT_MS = 10_000;

/** How every part of Voix connects. `synchronize` is never on: the schema comes from migrations alone. */
export function dataSourceOptions(settings: ConnectionSettings): DataSourceOptions {
  const asApp = (settings.as ?? 'app') === 'app';
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
      ...(asApp && {
        options: '-c role=voix_app',
        statement_timeout: STATEMENT_TIMEOUT_MS,
        idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_TIMEOUT_MS,
      }),
    },
  };
}
