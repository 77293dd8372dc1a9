import { Injectable } from '@nestjs/common';
import { Database } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { CalendarCell, Interaction } from '@voix/domain-phase-calendar';
import type { ActivityCalendar } from '../domain/openness.js';
import type { PhaseSetting } from '../domain/phase-settings.js';
import { ActivityPhaseSettingEntity } from './activity-phase-setting.entity.js';

interface CellRow extends CalendarCell {
  readonly activityId: string;
  readonly readAt: Date;
}

const CELLS = `
  select setting.activity_id as "activityId", array_agg(setting.interaction) as allows,
    phase.starts_at as "startsAt", phase.ends_at as "endsAt", statement_timestamp() as "readAt"
  from activity_phase_settings setting join phases phase on phase.id = setting.phase_id
  where setting.activity_id = any($1::uuid[])
  group by setting.activity_id, phase.id`;

/** The clock is read once all phases are locked, after any wait for a change of their dates. */
const LOCKED_CELLS = `
  with cell as materialized (
    select setting.activity_id, setting.interaction, phase.starts_at, phase.ends_at
    from activity_phase_settings setting join phases phase on phase.id = setting.phase_id
    where setting.activity_id = $1 and setting.interaction = $2
    order by phase.id for share of phase
  ), clock as materialized (
    select clock_timestamp() as read_at, count(*) from cell
  )
  select cell.activity_id as "activityId", array[cell.interaction] as allows,
    cell.starts_at as "startsAt", cell.ends_at as "endsAt", clock.read_at as "readAt"
  from cell cross join clock`;

/** The grid activity × phase, read together with the clock of the database. */
@Injectable()
export class CalendarRepository {
  constructor(private readonly database: Database) {}

  /** By activity. One that allows nothing, ever, is absent. */
  async findCalendars(
    ctx: RequestContext,
    activityIds: readonly string[],
  ): Promise<ReadonlyMap<string, ActivityCalendar>> {
    return calendarsOf(await this.database.query<CellRow>(ctx, CELLS, [activityIds]));
  }

  /**
   * The cells of one interaction, whose dates nobody changes until the transaction of the context ends: a shared
   * lock (`for share`) on the phases lets other acts pass, and makes a change of dates wait.
   */
  async lockCalendar(
    ctx: RequestContext,
    activityId: string,
    interaction: Interaction,
  ): Promise<ActivityCalendar | undefined> {
    const rows = await this.database.query<CellRow>(ctx, LOCKED_CELLS, [activityId, interaction]);
    return calendarsOf(rows).get(activityId);
  }

  async add(
    ctx: RequestContext,
    activityId: string,
    settings: readonly PhaseSetting[],
  ): Promise<void> {
    const rows = settings.map((setting) => ({ activityId, ...setting }));
    await this.database.manager(ctx).insert(ActivityPhaseSettingEntity, rows);
  }
}

function calendarsOf(rows: readonly CellRow[]): ReadonlyMap<string, ActivityCalendar> {
  const calendars = new Map<string, { cells: CalendarCell[]; readAt: Date }>();
  for (const { activityId, readAt, ...cell } of rows) {
    const calendar = calendars.get(activityId) ?? { cells: [], readAt };
    calendar.cells.push(cell);
    calendars.set(activityId, calendar);
  }
  return calendars;
}
