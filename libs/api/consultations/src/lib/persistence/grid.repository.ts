import { Injectable } from '@nestjs/common';
import { Database } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { GridCell, GridChange } from '../domain/grid.js';

const CELL = `unnest($1::uuid[], $2::uuid[], $3::text[]) as cell(activity_id, phase_id, interaction)`;

/** The grid activity × phase as organisers see and change it. Whether a cell is open now is not asked here. */
@Injectable()
export class GridRepository {
  constructor(private readonly database: Database) {}

  /** The ticked cells of activities; those outside phases first. */
  findCells(ctx: RequestContext, activityIds: readonly string[]): Promise<GridCell[]> {
    return this.database.query<GridCell>(
      ctx,
      `select activity_id as "activityId", null::uuid as "phaseId", interaction
       from activity_standing_settings where activity_id = any($1::uuid[])
       union all
       select activity_id, phase_id, interaction
       from activity_phase_settings where activity_id = any($1::uuid[])`,
      [activityIds],
    );
  }

  /** The table of the phases is held by whoever calls: no act relies on a cell while it changes. */
  async change(ctx: RequestContext, { opened, closed }: GridChange): Promise<void> {
    const add = 'on conflict do nothing';
    await this.write(ctx, opened, {
      phases: `insert into activity_phase_settings (activity_id, phase_id, interaction)
        select * from ${CELL} ${add}`,
      standing: `insert into activity_standing_settings (activity_id, interaction)
        select activity_id, interaction from ${CELL} ${add}`,
    });
    await this.write(ctx, closed, {
      phases: `delete from activity_phase_settings setting using ${CELL}
        where setting.activity_id = cell.activity_id and setting.phase_id = cell.phase_id
          and setting.interaction = cell.interaction`,
      standing: `delete from activity_standing_settings setting using ${CELL}
        where setting.activity_id = cell.activity_id and setting.interaction = cell.interaction`,
    });
  }

  private async write(
    ctx: RequestContext,
    cells: readonly GridCell[],
    sql: { readonly phases: string; readonly standing: string },
  ): Promise<void> {
    const inPhases = cells.filter(({ phaseId }) => phaseId !== null);
    const standing = cells.filter(({ phaseId }) => phaseId === null);
    if (inPhases.length > 0) await this.database.query(ctx, sql.phases, columnsOf(inPhases));
    if (standing.length > 0) await this.database.query(ctx, sql.standing, columnsOf(standing));
  }
}

function columnsOf(cells: readonly GridCell[]): unknown[] {
  return [
    cells.map(({ activityId }) => activityId),
    cells.map(({ phaseId }) => phaseId),
    cells.map(({ interaction }) => interaction),
  ];
}
