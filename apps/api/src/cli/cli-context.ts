import { join } from 'node:path';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppConfig } from '@voix/api-platform/config';
import { findRunningPostgres, startEmbeddedPostgres } from '@voix/api-platform/embedded-postgres';
import { PlatformModule, prepareDatabase } from '@voix/api-platform/module';
import { Logger } from '@voix/api-platform/observability';
import { ALL_ENTITIES, AREA_MODULES } from '../app/area-modules.js';
import { externalDatabase, type DatabaseInUse } from '../app/start/database-in-use.js';

/** The database a command works on: an external one, the embedded one that a server runs now, or one started for it. */
export async function openCliDatabase(config: AppConfig): Promise<DatabaseInUse> {
  const external = externalDatabase(config);
  if (external !== null) return external;
  const directory = join(config.dataDirectory, 'postgres');
  const access = await findRunningPostgres(directory, 'voix');
  if (access !== null) return { access, stop: async () => undefined };
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
    await prepareDatabase(database.access);
    const app = await createCliContext(config, database.access.applicationUrl);
    try {
      return await work(app);
    } finally {
      await app.close();
    }
  } finally {
    await database.stop();
  }
}
