import { Injectable } from '@nestjs/common';
import {
  Logger as WorkerLogger,
  parseCronItems,
  run,
  type Runner,
  type TaskList,
} from 'graphile-worker';
import pg from 'pg';
import { Logger } from '../observability/logger.js';
import { RequestContext } from '../request-context/index.js';
import { JobRegistry } from './job-registry.js';

const CONCURRENCY = 4;

/** Runs registered tasks from the PostgreSQL queue: retries with growing pauses, dead jobs stay visible in the queue. */
@Injectable()
export class JobRunner {
  private runner: Runner | null = null;
  private pool: pg.Pool | null = null;

  constructor(
    private readonly registry: JobRegistry,
    private readonly logger: Logger,
  ) {}

  /** `ownerUrl`: the queue's own tables belong to the owner of the schema. */
  async start(ownerUrl: string): Promise<void> {
    const taskList: TaskList = {};
    for (const [name, task] of this.registry.all()) {
      taskList[name] = async (payload) => task(RequestContext.create({ origin: 'job' }), payload);
    }
    this.pool = this.openPool(ownerUrl);
    this.runner = await run({
      pgPool: this.pool,
      concurrency: CONCURRENCY,
      noHandleSignals: true,
      taskList,
      parsedCronItems: parseCronItems(this.registry.timetable()),
      logger: new WorkerLogger(() => (level, message) => {
        if (level === 'error') this.logger.error({ message }, 'job queue');
        else this.logger.debug({ message }, 'job queue');
      }),
    });
  }

  /** Resolves once no connection is left. */
  async stop(): Promise<void> {
    const { runner, pool } = this;
    this.runner = null;
    this.pool = null;
    await runner?.stop();
    await pool?.end();
  }

  /** A connection that the database ends while it is idle is replaced; unheard, its error would end the process. */
  private openPool(connectionString: string): pg.Pool {
    const pool = new pg.Pool({ connectionString, max: CONCURRENCY + 1 });
    const warn = (err: Error) => this.logger.warn({ err }, 'the job queue lost a connection');
    pool.on('error', warn);
    pool.on('connect', (client) => client.on('error', warn));
    return pool;
  }
}
