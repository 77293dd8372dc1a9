import { Injectable } from '@nestjs/common';
import { LedgerWriter } from '@voix/api-audit';
import type { EditionStateMismatch } from '@voix/api-editions';
import type { RequestContext } from '@voix/api-platform/request-context';
import { activitySchema, validate } from '@voix/contracts/validation';
import { err, ok, type Result, type ValidationFailed } from '@voix/domain-kernel';
import { ActivityConflict } from '../domain/activity-errors.js';
import { activityDescribed } from '../events/activity-ledger.js';
import { ActivityRepository } from '../persistence/activity.repository.js';
import { ActivityDesk } from './activity-desk.js';
import type { ActivityChanged } from './create-activity.use-case.js';

export interface DescribeActivityCommand {
  readonly activityId: string;
  readonly title: string;
  readonly intro: string;
  /** The version that was read. */
  readonly expectedVersion: number;
}

type DescriptionError = ActivityConflict | ValidationFailed;
export type DescribeActivityError = DescriptionError | EditionStateMismatch;

/** Calls and presents an activity otherwise, unless somebody else did meanwhile. Its address stays. */
@Injectable()
export class DescribeActivityUseCase {
  constructor(
    private readonly desk: ActivityDesk,
    private readonly activities: ActivityRepository,
    private readonly ledger: LedgerWriter,
  ) {}

  run(
    ctx: RequestContext,
    command: DescribeActivityCommand,
  ): Promise<Result<ActivityChanged, DescribeActivityError>> {
    return this.desk.hold<ActivityChanged, DescriptionError>(
      ctx,
      command.activityId,
      async (tx, { edition, activity }) => {
        const checked = validate(activitySchema, command);
        if (!checked.ok) return checked;
        const words = checked.value;
        const done = ok({ editionId: edition.id, activityId: activity.id });
        if (words.title === activity.title && words.intro === activity.intro) return done;
        if (activity.version !== command.expectedVersion)
          return err(new ActivityConflict(activity));
        await this.activities.describe(tx, activity.id, words);
        const by = tx.actor?.accountId ?? null;
        await this.ledger.append(tx, activityDescribed(edition, activity, words, by));
        return done;
      },
    );
  }
}
