import { Injectable } from '@nestjs/common';
import { groupedBy, inOrderOf, Loader } from '@voix/api-platform/graphql';
import { ActivityRepository } from '../persistence/activity.repository.js';
import { CalendarRepository } from '../persistence/calendar.repository.js';
import { GridRepository } from '../persistence/grid.repository.js';
import {
  presentActivity,
  presentCell,
  presentMoments,
  type ActivityType,
  type GridCellType,
  type InteractionMomentType,
} from './activity.type.js';

/** Activities and their moments, one statement for all that a request asks. */
@Injectable()
export class ActivityLoaders {
  readonly activity = new Loader<string, ActivityType | null>(async (ctx, ids) => {
    const rows = await this.rows.findByIds(ctx, ids);
    return inOrderOf(
      ids,
      rows,
      (row) => row.id,
      (row) => (row === undefined ? null : presentActivity(row)),
    );
  });

  /** By edition. */
  readonly proposalsActivity = new Loader<string, ActivityType | null>(async (ctx, editionIds) => {
    const rows = await this.rows.findProposalsActivities(ctx, editionIds);
    return inOrderOf(
      editionIds,
      rows,
      (row) => row.editionId,
      (row) => (row === undefined ? null : presentActivity(row)),
    );
  });

  /** By edition, in the order in which it shows them. */
  readonly activities = new Loader<string, ActivityType[]>(async (ctx, editionIds) => {
    const rows = await this.rows.findOfEditions(ctx, editionIds);
    return groupedBy(editionIds, rows, (row) => row.editionId).map((group) =>
      group.map(presentActivity),
    );
  });

  /** By activity: the ticked cells of its row in the grid. */
  readonly cells = new Loader<string, GridCellType[]>(async (ctx, activityIds) => {
    const rows = await this.grid.findCells(ctx, activityIds);
    return groupedBy(activityIds, rows, (row) => row.activityId).map((group) =>
      group.map(presentCell),
    );
  });

  /** By activity: one for each interaction. */
  readonly moments = new Loader<string, InteractionMomentType[]>(async (ctx, activityIds) => {
    const calendars = await this.calendars.findCalendars(ctx, activityIds);
    return activityIds.map((id) => presentMoments(calendars.get(id)));
  });

  constructor(
    private readonly rows: ActivityRepository,
    private readonly grid: GridRepository,
    private readonly calendars: CalendarRepository,
  ) {}
}
