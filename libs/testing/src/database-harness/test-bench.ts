import type { DynamicModule, INestApplicationContext, Type } from '@nestjs/common';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import { AppConfig } from '@voix/api-platform/config';
import { Database, UnitOfWork } from '@voix/api-platform/database';
import { PlatformModule } from '@voix/api-platform/module';
import { Logger } from '@voix/api-platform/observability';
import { RequestContext } from '@voix/api-platform/request-context';
import { cloneTemplate, databaseAccess, dropDatabase } from './template-database.js';

export interface TestBenchOptions {
  readonly modules?: readonly (Type | DynamicModule)[];
  readonly entities?: readonly (new () => object)[];
  readonly environment?: Readonly<Record<string, string>>;
}

@Module({})
class TestBenchModule {}

/** Real modules on a real database of their own, for one test file. */
export class TestBench {
  private constructor(
    readonly app: INestApplicationContext,
    /** The owner's address. */
    readonly url: string,
    private readonly databaseName: string,
  ) {}

  static async open(options: TestBenchOptions = {}): Promise<TestBench> {
    const name = await cloneTemplate();
    const { ownerUrl, applicationUrl } = databaseAccess(name);
    const config = AppConfig.fromEnvironment({
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
      VOIX_SEALING_SECRETS: 'a secret that only tests ever seal with',
      ...options.environment,
    });
    const platform = PlatformModule.forRoot({
      config,
      logger: new Logger(config.logLevel),
      databaseUrl: applicationUrl,
      entities: [...(options.entities ?? [])],
    });
    const root = { module: TestBenchModule, imports: [platform, ...(options.modules ?? [])] };
    const app = await NestFactory.createApplicationContext(root, {
      logger: false,
      abortOnError: false,
    });
    await app.init();
    return new TestBench(app, ownerUrl, name);
  }

  get<T>(type: abstract new (...args: never[]) => T): T {
    return this.app.get<T>(type);
  }

  get database(): Database {
    return this.get(Database);
  }

  get unitOfWork(): UnitOfWork {
    return this.get(UnitOfWork);
  }

  /** A context without a person; `withActor` gives it one. */
  context(): RequestContext {
    return RequestContext.create({ origin: 'cli' });
  }

  /** Rows of a query under the server's own role. */
  rows<T>(sql: string, values: readonly unknown[] = []): Promise<T[]> {
    return this.database.query<T>(this.context(), sql, values);
  }

  /** Rows of a query under the owner of the schema: to look at, or to bring about, what the server may not. */
  async ownerRows<T>(sql: string, values: readonly unknown[] = []): Promise<T[]> {
    const client = new pg.Client({ connectionString: this.url });
    await client.connect();
    try {
      const { rows } = await client.query(sql, [...values]);
      return rows as T[];
    } finally {
      await client.end();
    }
  }

  async close(): Promise<void> {
    await this.app.close();
    await dropDatabase(this.databaseName);
  }
}
