import pg from 'pg';
import type { Browser } from 'playwright-core';
import { databaseUrl, dropDatabase } from '@voix/testing/database-harness';
import { launchChromium } from './chromium.mjs';
import { cloneDemonstration } from './demonstration-database.js';
import { startBuiltServer, type BuiltServer } from './start-built-server.mjs';
import { Visitor, type VisitorOptions } from './visitor.js';

/** As an operator runs it: only documents of our own pages are answered. */
const AS_OPERATED = { NODE_ENV: 'production', VOIX_DEMO: 'on' };

type Environment = Readonly<Record<string, string>>;

/** The demonstration as anyone starts it, on a database of its own, and a browser to look at it. */
export class DemoWorld {
  static readonly edition = '/editions/ia-sante-2026';

  private constructor(
    private readonly databaseName: string,
    private readonly owner: pg.Client,
    private readonly browser: Browser,
    private running: BuiltServer,
  ) {}

  static async open(environment: Environment = {}): Promise<DemoWorld> {
    const name = await cloneDemonstration();
    const owner = new pg.Client({ connectionString: databaseUrl(name) });
    const [server, browser] = await Promise.all([
      startBuiltServer({ ...AS_OPERATED, DATABASE_URL: databaseUrl(name), ...environment }),
      launchChromium(),
      owner.connect(),
    ]);
    return new DemoWorld(name, owner, browser, server);
  }

  get server(): BuiltServer {
    return this.running;
  }

  get origin(): string {
    return this.running.origin;
  }

  /** Someone whose browser has never been here. */
  visitor(options: VisitorOptions = {}): Promise<Visitor> {
    return Visitor.arrive(this.browser, this.origin, options);
  }

  /** Looks into the database, or brings something about there, under the owner of the schema. */
  async rows<T>(sql: string, values: readonly unknown[] = []): Promise<T[]> {
    const { rows } = await this.owner.query(sql, [...values]);
    return rows as T[];
  }

  /** Stops the server as an operator does, and starts it again on the same database and the same port. */
  async restart(environment: Environment = {}): Promise<void> {
    const { port } = this.running;
    await this.running.stop();
    const settings = { ...AS_OPERATED, DATABASE_URL: databaseUrl(this.databaseName) };
    this.running = await startBuiltServer({ ...settings, ...environment }, { port });
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.running.stop();
    await this.owner.end();
    await dropDatabase(this.databaseName);
  }
}
