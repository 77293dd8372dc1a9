import { join } from 'node:path';
import type { AppConfig } from '@voix/api-platform/config';
import { startEmbeddedPostgres } from '@voix/api-platform/embedded-postgres';
import type { Console } from './console.js';

/** The database the server works on, and how to let go of it. */
export interface DatabaseInUse {
  readonly url: string;
  stop(): Promise<void>;
}

/** The one that DATABASE_URL names, or the embedded server in the data directory. */
export async function openDatabase(
  config: AppConfig,
  console: Console,
  onLost: () => void,
): Promise<DatabaseInUse> {
  if (config.databaseUrl !== null) return { url: config.databaseUrl, stop: async () => undefined };
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
