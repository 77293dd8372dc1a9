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

/**
 * A phase whose start is only known by its period opens nothing by itself. What is allowed always holds as long as the
 * edition is published: nothing stays open in one that is put away.
 */
const CELLS = `
  select setting.activity_id as "activityId", array_agg(setting.interaction) as allows,
    phase.starts_at as "startsAt", phase.ends_at as "endsAt", statement_timestamp() as "readAt"
  from activity_phase_settings setting join phases phase on phase.id = setting.phase_id
  where setting.activity_id = any($1::uuid[]) and phase.starts_precision = 'EXACT'
  group by setting.activity_id, phase.id
  union all
  select setting.activity_id, array_agg(setting.interaction), null, null, statement_timestamp()
  from activity_standing_settings setting
  join activities activity on activity.id = setting.activity_id
  join editions edition on edition.id = activity.edition_id and edition.state = 'PUBLISHED'
  where setting.activity_id = any($1::uuid[])
  group by setting.activity_id`;

/**
 * The clock is read once all phases are locked, after any wait for a change of their dates or of the grid: both hold the
 * table of the phases, which this statement shares even where it finds no phase.
 */
const LOCKED_CELLS = `
  with cell as materialized (
    select setting.activity_id, setting.interaction, phase.starts_at, phase.ends_at
    from activity_phase_settings setting join phases phase on phase.id = setting.phase_id
    where setting.activity_id = $1 and setting.interaction = $2 and phase.starts_precision = 'EXACT'
    order by phase.id for share of phase
  ), clock as materialized (
    select clock_timestamp() as read_at, count(*) from cell
  ), allowed as (
    select * from cell
    union all
    select setting.activity_id, setting.interaction, null, null
    from activity_standing_settings setting
    join activities activity on activity.id = setting.activity_id
    join editions edition on edition.id = activity.edition_id and edition.state = 'PUBLISHED'
    where setting.activity_id = $1 and setting.interaction = $2
  )
  select allowed.activity_id as "activityId", array[allowed.interaction] as allows,
    allowed.starts_at as "startsAt", allowed.ends_at as "endsAt", clock.read_at as "readAt"
  from allowed cross join clock`;

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
