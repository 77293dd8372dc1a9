export { Database } from './database.js';
export { dataSourceOptions, type ConnectionSettings } from './data-source-options.js';
export { migrate, UnknownSchemaError, type MigrationReport } from './migrate.js';
export { MicroBatcher, type MicroBatcherOptions } from './micro-batcher.js';
export { MIGRATIONS } from './migrations/index.js';
export { isRetryable, isUnavailable, violatedConstraint } from './sql-state.js';
export { UnitOfWork, type UnitOfWorkOptions } from './unit-of-work.js';
export { decodeCursor, encodeCursor, pageOf, type Page, type PageRequest } from './keyset-page.js';
