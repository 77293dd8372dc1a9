import { fileURLToPath } from 'node:url';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { AppConfig } from '@voix/api-platform/config';
import { JobRunner } from '@voix/api-platform/jobs';
import { prepareDatabase } from '@voix/api-platform/module';
import { Logger } from '@voix/api-platform/observability';
import { OutboxListener } from '@voix/api-platform/outbox';
import { createHttpApp } from '../http/create-http-app.js';
import { LiveGateway } from '../live/live.gateway.js';
import type { Console } from './console.js';
import { openDatabase, type DatabaseInUse } from './database-in-use.js';
import { loadManifest } from './load-manifest.js';

const WEB_ROOT = fileURLToPath(new URL('../../../../web/dist', import.meta.url));

const OWNER_SERVES =
  'DATABASE_URL est le compte propriétaire de la base : mieux vaut deux comptes, voir docs/operations/configuration.md.';

/** Once asked to stop, a request may take so long to come to its end. */
const FINISH_WITHIN_MS = 3_000;

/** One running server: its database when that is embedded, its HTTP door, its jobs. */
export class VoixServer {
  private stopping: Promise<void> | null = null;

  private constructor(
    readonly app: NestFastifyApplication,
    private readonly database: DatabaseInUse,
    private readonly config: AppConfig,
  ) {}

  /** Starts everything in order; when a step fails, what was started before it is stopped. */
  static async start(config: AppConfig, console: Console, onLost: () => void): Promise<VoixServer> {
    const database = await openDatabase(config, console, onLost);
    if (config.databaseUrl !== null && config.migrationDatabaseUrl === null)
      console.warn(OWNER_SERVES);
    try {
      const { applied } = await prepareDatabase(database.access);
      if (applied.length > 0)
        console.step(`Base de données mise à jour (${applied.length} étapes).`);
      const logger = new Logger(config.logLevel);
      const settings = { config, logger, databaseUrl: database.access.applicationUrl };
      // Tests and development send operations of their own; everybody else only those of our pages.
      const manifest = config.isProduction ? loadManifest() : null;
      const app = await createHttpApp({ ...settings, manifest }, WEB_ROOT);
      const server = new VoixServer(app, database, config);
      await app.init();
      if (config.roles.has('jobs')) await server.startJobs();
      return server;
    } catch (error) {
      await database.stop();
      throw error;
    }
  }

  /** Opens the door. Asked of Fastify itself: Nest would log a taken port before the operator is told of it. */
  async listen(): Promise<void> {
    const server = this.app.getHttpAdapter().getInstance();
    await server.listen({ port: this.config.port, host: '0.0.0.0' });
  }

  /** Finishes what is under way, then closes everything, the embedded database last. Asked twice, it stops once. */
  stop(): Promise<void> {
    this.stopping ??= this.stopAll();
    return this.stopping;
  }

  private async stopAll(): Promise<void> {
    await this.app.get(JobRunner).stop();
    await this.app.get(OutboxListener).stop();
    // Nobody waits for the end of a socket, nor long for a request that does not come to its own.
    this.closeSockets();
    const impatience = setTimeout(() => this.cutConnections(), FINISH_WITHIN_MS);
    await this.app.close();
    clearTimeout(impatience);
    await this.database.stop();
  }

  private closeSockets(): void {
    if (this.config.roles.has('live')) this.app.get(LiveGateway).disconnectAll();
  }

  private cutConnections(): void {
    this.closeSockets();
    this.app.getHttpServer().closeAllConnections();
  }

  private async startJobs(): Promise<void> {
    const { ownerUrl } = this.database.access;
    await this.app.get(JobRunner).start(ownerUrl);
    await this.app.get(OutboxListener).start(ownerUrl);
  }
}
