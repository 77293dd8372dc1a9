import { join } from 'node:path';
import type { AppConfig } from '@voix/api-platform/config';
import { underApplicationRole, type DatabaseAccess } from '@voix/api-platform/database';
import { startEmbeddedPostgres } from '@voix/api-platform/embedded-postgres';
import type { Console } from './console.js';

/** The database the server works on, and how to let go of it. */
export interface DatabaseInUse {
  readonly access: DatabaseAccess;
  stop(): Promise<void>;
}

/**
 * The database that the environment names, which others start and stop; null when there is none. With the owner's
 * account alone, the application only borrows its own role.
 */
export function externalDatabase(config: AppConfig): DatabaseInUse | null {
  const { databaseUrl, migrationDatabaseUrl } = config;
  if (databaseUrl === null) return null;
  const access =
    migrationDatabaseUrl === null
      ? { ownerUrl: databaseUrl, applicationUrl: underApplicationRole(databaseUrl) }
      : { ownerUrl: migrationDatabaseUrl, applicationUrl: databaseUrl };
  return { access, stop: async () => undefined };
}

/** The one that DATABASE_URL names, or the embedded server in the data directory. */
export async function openDatabase(
  config: AppConfig,
  console: Console,
  onLost: () => void,
): Promise<DatabaseInUse> {
  const external = externalDatabase(config);
  if (external !== null) return external;
  const embedded = await startEmbeddedPostgres({
    mode: 'durable',
    directory: join(config.dataDirectory, 'postgres'),
    database: 'voix',
    onProgress: (step) => console.step(STEPS[step]),
    onUnexpectedExit: () => {
      console.warn('La base de données s’est arrêtée ; elle redémarre.');
      embedded.restart().catch(onLost);
    },
  });
  return embedded;
}

const STEPS = {
  initialising: 'Création de la base de données…',
  starting: 'Démarrage de la base de données…',
  recovering: 'La dernière fois s’est mal terminée : réparation de la base de données…',
} as const;
