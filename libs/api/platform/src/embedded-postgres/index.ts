export { EmbeddedPostgresError } from './embedded-postgres.error.js';
export type { EmbeddedPostgresErrorCode } from './embedded-postgres.error.js';
export type {
  EmbeddedPostgres,
  EmbeddedPostgresOptions,
  EmbeddedPostgresStep,
} from './embedded-postgres.js';
export { startEmbeddedPostgres } from './start-embedded-postgres.js';
export { findRunningPostgres } from './running-postgres.js';
