import { Injectable } from '@nestjs/common';
import { EditionDesk, type EditionStateMismatch, type EditionSummary } from '@voix/api-editions';
import { RefusalError } from '@voix/api-platform/access';
import type { RequestContext } from '@voix/api-platform/request-context';
import { isUuid, type Result } from '@voix/domain-kernel';
import type { ActivitySummary } from '../domain/activity.js';
import { ActivityRepository } from '../persistence/activity.repository.js';

/** An activity that nobody else changes now, and its edition. */
export interface HeldActivity {
  readonly edition: EditionSummary;
  readonly activity: ActivitySummary;
}

/** What every change of one activity begins with. */
@Injectable()
export class ActivityDesk {
  constructor(
    private readonly desk: EditionDesk,
    private readonly activities: ActivityRepository,
  ) {}

  /** Runs the work while nobody else changes the edition of this activity. */
  async hold<T, E>(
    ctx: RequestContext,
    activityId: string,
    work: (tx: RequestContext, held: HeldActivity) => Promise<Result<T, E>>,
  ): Promise<Result<T, E | EditionStateMismatch>> {
    const { editionId } = await this.find(ctx, activityId);
    return this.desk.holdLiving<T, E>(ctx, editionId, async (tx, edition) =>
      work(tx, { edition, activity: await this.find(tx, activityId) }),
    );
  }

  private async find(ctx: RequestContext, activityId: string): Promise<ActivitySummary> {
    const [found] = isUuid(activityId) ? await this.activities.findByIds(ctx, [activityId]) : [];
    if (found === undefined) throw new RefusalError('NOT_FOUND');
    return found;
  }
}
