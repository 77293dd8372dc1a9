import { Injectable } from '@nestjs/common';
import { inOrderOf, Loader } from '@voix/api-platform/graphql';
import { ActivityRepository } from '../persistence/activity.repository.js';
import { CalendarRepository } from '../persistence/calendar.repository.js';
import {
  presentActivity,
  presentMoments,
  type ActivityType,
  type InteractionMomentType,
} from './activity.type.js';

/** Activities and their moments, one statement for all that a request asks. */
@Injectable()
export class ActivityLoaders {
  readonly activity = new Loader<string, ActivityType | null>(async (ctx, ids) => {
    const rows = await this.activities.findByIds(ctx, ids);
    return inOrderOf(
      ids,
      rows,
      (row) => row.id,
      (row) => (row === undefined ? null : presentActivity(row)),
    );
  });

  /** By edition. */
  readonly proposalsActivity = new Loader<string, ActivityType | null>(async (ctx, editionIds) => {
    const rows = await this.activities.findProposalsActivities(ctx, editionIds);
    return inOrderOf(
      editionIds,
      rows,
      (row) => row.editionId,
      (row) => (row === undefined ? null : presentActivity(row)),
    );
  });

  /** By activity: one for each interaction. */
  readonly moments = new Loader<string, InteractionMomentType[]>(async (ctx, activityIds) => {
    const calendars = await this.calendars.findCalendars(ctx, activityIds);
    return activityIds.map((id) => presentMoments(calendars.get(id)));
  });

  constructor(
    private readonly activities: ActivityRepository,
    private readonly calendars: CalendarRepository,
  ) {}
}
