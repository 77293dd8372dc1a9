import { Injectable } from '@nestjs/common';
import { Database } from '../database/index.js';
import type { RequestContext } from '../request-context/index.js';

/** Adds work to do later; inside a transaction the job exists only if it commits. */
@Injectable()
export class JobQueue {
  constructor(private readonly database: Database) {}

  /** `key` makes a job unique: adding it again while it waits replaces it. */
  async add(
    ctx: RequestContext,
    task: string,
    payload: object,
    key: string | null = null,
  ): Promise<void> {
    await this.database.query(ctx, 'select voix_add_job($1, $2::json, $3)', [
      task,
      JSON.stringify(payload),
      key,
    ]);
  }

  /** Drops the jobs of a task whose payload is for a recipient (`to`) and that nobody has begun. Answers how many. */
  async dropTo(ctx: RequestContext, task: string, recipient: string): Promise<number> {
    const [row] = await this.database.query<{ dropped: number }>(
      ctx,
      'select voix_drop_jobs_to($1, $2) as dropped',
      [task, recipient],
    );
    return row?.dropped ?? 0;
  }
}
