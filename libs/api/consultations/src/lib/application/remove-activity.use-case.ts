import { Injectable } from '@nestjs/common';
import { LedgerWriter } from '@voix/api-audit';
import type { EditionStateMismatch } from '@voix/api-editions';
import type { RequestContext } from '@voix/api-platform/request-context';
import { err, ok, type Result } from '@voix/domain-kernel';
import { ActivityNotEmpty } from '../domain/activity-errors.js';
import { activityRemoved } from '../events/activity-ledger.js';
import { ActivityRepository } from '../persistence/activity.repository.js';
import { GridRepository } from '../persistence/grid.repository.js';
import { ActivityDesk } from './activity-desk.js';

interface ActivityRemoved {
  readonly editionId: string;
}

/** Takes away an activity in which nobody has taken part, with its row of the grid. */
@Injectable()
export class RemoveActivityUseCase {
  constructor(
    private readonly desk: ActivityDesk,
    private readonly activities: ActivityRepository,
    private readonly grid: GridRepository,
    private readonly ledger: LedgerWriter,
  ) {}

  run(
    ctx: RequestContext,
    { activityId }: { readonly activityId: string },
  ): Promise<Result<ActivityRemoved, ActivityNotEmpty | EditionStateMismatch>> {
    return this.desk.hold<ActivityRemoved, ActivityNotEmpty>(
      ctx,
      activityId,
      async (tx, { edition, activity }) => {
        const closed = await this.grid.findCells(tx, [activity.id]);
        await this.grid.change(tx, { opened: [], closed });
        if (!(await this.activities.remove(tx, activity.id))) return err(new ActivityNotEmpty());
        const by = tx.actor?.accountId ?? null;
        await this.ledger.append(tx, activityRemoved(edition, activity.id, by));
        return ok({ editionId: edition.id });
      },
    );
  }
}
