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
}
