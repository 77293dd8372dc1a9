import {
  FollowableSubjects,
  type FollowableSource,
  type FollowableSubject,
} from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import { TestBench } from '@voix/testing/database-harness';
import { PEOPLE } from '@voix/testing/factories';
import { NotificationsModule } from '../notifications.module.js';
import { NOTIFICATIONS_ENTITIES } from '../persistence/notifications.entities.js';

/** An area whose proposals are kept in memory: what it has is what may be read. */
class ProposalsInMemory implements FollowableSource {
  readonly kind = 'PROPOSAL';
  readonly subjects = new Map<string, FollowableSubject>();

  async find(_ctx: RequestContext, ids: readonly string[]): Promise<readonly FollowableSubject[]> {
    return ids.flatMap((id) => this.subjects.get(id) ?? []);
  }
}

/** A bench with what people follow, and things to follow. */
export class NotificationsBench {
  readonly proposals = new ProposalsInMemory();

  private constructor(readonly bench: TestBench) {
    bench.get(FollowableSubjects).register(this.proposals);
  }

  static async open(): Promise<NotificationsBench> {
    const bench = await TestBench.open({
      modules: [...PEOPLE.modules, NotificationsModule],
      entities: [...PEOPLE.entities, ...NOTIFICATIONS_ENTITIES],
    });
    return new NotificationsBench(bench);
  }

  close(): Promise<void> {
    return this.bench.close();
  }

  /** Something new to follow. */
  aProposal(title = 'Un humain au bout du fil'): FollowableSubject {
    const id = this.bench.context().newId();
    const subject = { id, title, path: '/editions/essai/propositions/1' };
    this.proposals.subjects.set(id, subject);
    return subject;
  }

  /** The messages that wait to be sent, as they will leave. */
  async messages(): Promise<readonly { readonly to: string; readonly text: string }[]> {
    const rows = await this.bench.ownerRows<{ payload: { to: string; text: string } }>(
      `select payload from graphile_worker._private_jobs job
       join graphile_worker._private_tasks task on task.id = job.task_id
       where task.identifier = 'mail.send' order by job.id`,
    );
    return rows.map(({ payload }) => payload);
  }
}
