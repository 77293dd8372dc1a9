import { Injectable } from '@nestjs/common';
import {
  Logger as WorkerLogger,
  parseCronItems,
  run,
  type Runner,
  type TaskList,
} from 'graphile-worker';
import { Logger } from '../observability/logger.js';
import { RequestContext } from '../request-context/index.js';
import { JobRegistry } from './job-registry.js';

const CONCURRENCY = 4;

/** Runs registered tasks from the PostgreSQL queue: retries with growing pauses, dead jobs stay visible in the queue. */
@Injectable()
export class JobRunner {
  private runner: Runner | null = null;

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
    this.runner = await run({
      connectionString: ownerUrl,
      concurrency: CONCURRENCY,
      maxPoolSize: CONCURRENCY + 1,
      noHandleSignals: true,
      taskList,
      parsedCronItems: parseCronItems(this.registry.timetable()),
      logger: new WorkerLogger(() => (level, message) => {
        if (level === 'error') this.logger.error({ message }, 'job queue');
        else this.logger.debug({ message }, 'job queue');
      }),
    });
  }

  async stop(): Promise<void> {
    await this.runner?.stop();
    this.runner = null;
  }
}
