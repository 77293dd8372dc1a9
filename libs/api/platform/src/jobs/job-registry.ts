import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../request-context/index.js';

export type JobTask = (ctx: RequestContext, payload: unknown) => Promise<void>;

export interface ScheduledTask {
  /** Cron expression, UTC. */
  readonly schedule: string;
}

/** What the jobs role can do, by name. Each area registers its tasks when it starts. */
@Injectable()
export class JobRegistry {
  private readonly tasks = new Map<string, JobTask>();
  private readonly schedules = new Map<string, string>();

  register(name: string, task: JobTask, options?: ScheduledTask): void {
    this.tasks.set(name, task);
    if (options !== undefined) this.schedules.set(name, options.schedule);
  }

  all(): ReadonlyMap<string, JobTask> {
    return this.tasks;
  }

  /** When which task runs by itself. */
  timetable(): { readonly task: string; readonly match: string }[] {
    return [...this.schedules].map(([task, match]) => ({ task, match }));
  }
}
