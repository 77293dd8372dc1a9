import type { ChildProcess } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { DatabaseAccess } from '../database/database-access.js';
import type { ClusterHome } from './cluster-home.js';
import type { ClusterSecrets } from './cluster-secrets.js';
import { clusterAccess } from './cluster-access.js';
import type { DirectoryLock } from './directory-lock.js';
import { EmbeddedPostgresError } from './embedded-postgres.error.js';
import type { EmbeddedPostgres, EmbeddedPostgresOptions } from './embedded-postgres.js';
import { ensureDatabase } from './ensure-database.js';
import { freePort } from './free-port.js';
import { initialiseCluster } from './initialise-cluster.js';
import { stopLeftoverServer } from './leftover-server.js';
import type { PostgresBinaries } from './platform-binaries.js';
import type { ServerAccount } from './server-account.js';
import { startServerProcess, stopServerProcess } from './server-process.js';
import { serverSettings } from './server-settings.js';

const ATTEMPTS = 40;
const BETWEEN_ATTEMPTS_MS = 250;

interface Prepared {
  readonly options: EmbeddedPostgresOptions;
  readonly home: ClusterHome;
  readonly account: ServerAccount | undefined;
  readonly binaries: PostgresBinaries;
  readonly lock: DirectoryLock;
}

/** One server on one data directory, from the lock taken to the lock given back. */
export class EmbeddedServer implements EmbeddedPostgres {
  readonly directory: string;
  port = 0;
  private secrets: ClusterSecrets = { owner: '', application: '' };
  private child: ChildProcess | undefined;
  private isStopping = false;
  private readonly prepared: Prepared;

  constructor(prepared: Prepared) {
    this.prepared = prepared;
    this.directory = prepared.home.folder;
  }

  get url(): string {
    return this.access.ownerUrl;
  }

  get access(): DatabaseAccess {
    return clusterAccess(this.port, this.secrets, this.database);
  }

  get pid(): number {
    return this.child?.pid ?? 0;
  }

  async open(): Promise<void> {
    const { options, home, account, binaries } = this.prepared;
    try {
      this.secrets = await initialiseCluster({
        home,
        account,
        binaries,
        durable: options.mode === 'durable',
        onInitialise: () => options.onProgress?.('initialising'),
      });
      await stopLeftoverServer(home);
      this.port = await freePort();
      await this.launch((error) => error.code === 'PORT_TAKEN');
      await ensureDatabase(this.url, this.database);
    } catch (error) {
      await this.stop();
      throw error;
    }
  }

  async restart(): Promise<void> {
    this.isStopping = true;
    if (this.child !== undefined) await stopServerProcess(this.child);
    this.isStopping = false;
    await this.launch(() => false);
  }

  async stop(): Promise<void> {
    const { options, home, lock } = this.prepared;
    this.isStopping = true;
    if (this.child !== undefined) await stopServerProcess(this.child);
    if (options.mode === 'test') await rm(home.folder, { recursive: true, force: true });
    await lock.release();
  }

  private get database(): string {
    return this.prepared.options.database ?? 'voix';
  }

  /**
   * Tries again while the last workers of a killed server still hold its memory, and when the port was taken between
   * our look and the server's. We hold the directory's lock, so no other server can be meant.
   */
  private async launch(mayMove: (error: EmbeddedPostgresError) => boolean): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        this.child = await this.start();
        return;
      } catch (error) {
        const isPassing =
          error instanceof EmbeddedPostgresError &&
          ['DATA_DIRECTORY_LOCKED', 'PORT_TAKEN'].includes(error.code);
        if (!isPassing || attempt === ATTEMPTS) throw error;
        if (mayMove(error)) this.port = await freePort();
        await pause(BETWEEN_ATTEMPTS_MS);
      }
    }
  }

  private async start(): Promise<ChildProcess> {
    const { options, home, account, binaries } = this.prepared;
    options.onProgress?.('starting');
    const child = await startServerProcess({
      home,
      account,
      binaries,
      settings: serverSettings(options.mode, this.port),
      onRecovering: () => options.onProgress?.('recovering'),
    });
    child.once('exit', () => {
      if (!this.isStopping) options.onUnexpectedExit?.();
    });
    return child;
  }
}
