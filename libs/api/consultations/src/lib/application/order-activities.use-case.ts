import { Injectable } from '@nestjs/common';
import { LedgerWriter } from '@voix/api-audit';
import { EditionDesk, type EditionStateMismatch } from '@voix/api-editions';
import type { RequestContext } from '@voix/api-platform/request-context';
import { err, ok, ValidationFailed, type Result } from '@voix/domain-kernel';
import { activitiesOrdered } from '../events/activity-ledger.js';
import { ActivityRepository } from '../persistence/activity.repository.js';

export interface OrderActivitiesCommand {
  readonly editionId: string;
  /** All activities of the edition, once each. */
  readonly activityIds: readonly string[];
}

interface ActivitiesOrdered {
  readonly editionId: string;
}

/** Shows the activities of an edition in another order. Repeating it is harmless. */
@Injectable()
export class OrderActivitiesUseCase {
  constructor(
    private readonly desk: EditionDesk,
    private readonly activities: ActivityRepository,
    private readonly ledger: LedgerWriter,
  ) {}

  run(
    ctx: RequestContext,
    { editionId, activityIds }: OrderActivitiesCommand,
  ): Promise<Result<ActivitiesOrdered, EditionStateMismatch | ValidationFailed>> {
    return this.desk.holdLiving<ActivitiesOrdered, ValidationFailed>(
      ctx,
      editionId,
      async (tx, edition) => {
        const present = (await this.activities.findOfEditions(tx, [editionId])).map(({ id }) => id);
        if (!isSameSet(present, activityIds))
          return err(new ValidationFailed([{ path: 'activityIds', code: 'INVALID_VALUE' }]));
        if (present.every((id, index) => id === activityIds[index])) return ok({ editionId });
        await this.activities.order(tx, activityIds);
        const by = tx.actor?.accountId ?? null;
        await this.ledger.append(tx, activitiesOrdered(edition, activityIds, by));
        return ok({ editionId });
      },
    );
  }
}

function isSameSet(present: readonly string[], given: readonly string[]): boolean {
  return present.length === given.length && present.every((id) => given.includes(id));
}
