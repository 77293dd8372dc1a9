import { join } from 'node:path';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppConfig } from '@voix/api-platform/config';
import { migrate } from '@voix/api-platform/database';
import { findRunningPostgres, startEmbeddedPostgres } from '@voix/api-platform/embedded-postgres';
import { prepareJobQueue } from '@voix/api-platform/jobs';
import { PlatformModule } from '@voix/api-platform/module';
import { Logger } from '@voix/api-platform/observability';
import { ALL_ENTITIES, AREA_MODULES } from '../app/area-modules.js';

/** The database a command works on: DATABASE_URL, the embedded one that a server runs now, or one started for it. */
export interface CliDatabase {
  readonly url: string;
  stop(): Promise<void>;
}

export async function openCliDatabase(config: AppConfig): Promise<CliDatabase> {
  const borrowed = (url: string) => ({ url, stop: async () => undefined });
  if (config.databaseUrl !== null) return borrowed(config.databaseUrl);
  const directory = join(config.dataDirectory, 'postgres');
  const running = await findRunningPostgres(directory, 'voix');
  if (running !== null) return borrowed(running);
  return startEmbeddedPostgres({ mode: 'durable', directory, database: 'voix' });
}

/** The use cases of the server, without its doors. */
export function createCliContext(
  config: AppConfig,
  databaseUrl: string,
): Promise<INestApplicationContext> {
  const logger = new Logger(config.logLevel === 'info' ? 'warn' : config.logLevel);
  const platform = { config, logger, databaseUrl, entities: ALL_ENTITIES, poolSize: 4 };
  return NestFactory.createApplicationContext(
    { module: CliModule, imports: [PlatformModule.forRoot(platform), ...AREA_MODULES] },
    { logger, abortOnError: false },
  );
}

/** The root of what a command needs. */
@Module({})
class CliModule {}

/**
 * Runs a command on an up-to-date database and lets go of everything afterwards. `settings` stand above the
 * environment.
 */
export async function withContext<T>(
  work: (app: INestApplicationContext) => Promise<T>,
  settings: NodeJS.ProcessEnv = {},
): Promise<T> {
  const config = AppConfig.fromEnvironment({ ...process.env, ...settings });
  const database = await openCliDatabase(config);
  try {
    await migrate(database.url);
    await prepareJobQueue(database.url);
    const app = await createCliContext(config, database.url);
    try {
      return await work(app);
    } finally {
      await app.close();
    }
  } finally {
    await database.stop();
  }
}
