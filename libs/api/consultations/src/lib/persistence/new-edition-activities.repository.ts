import { Injectable } from '@nestjs/common';
import { Database } from '@voix/api-platform/database';
import type { NewPhaseReference } from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { PhaseSetting } from '../domain/phase-settings.js';

/** An activity as a new edition begins with it. */
export interface ActivityOfNewEdition {
  readonly id: string;
  readonly editionId: string;
  readonly kind: string;
  readonly slug: string;
  readonly title: string;
  readonly intro: string;
  readonly position: number;
  readonly pseudonymKey: Uint8Array;
}

/** Activities that a new edition begins with: set down from a template, or copied with what they allow and when. */
@Injectable()
export class NewEditionActivitiesRepository {
  constructor(private readonly database: Database) {}

  async add(
    ctx: RequestContext,
    activity: ActivityOfNewEdition,
    settings: readonly PhaseSetting[],
  ): Promise<void> {
    await this.database.query(
      ctx,
      `insert into activities (id, edition_id, kind, slug, title, intro, position, pseudonym_key)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        activity.id,
        activity.editionId,
        activity.kind,
        activity.slug,
        activity.title,
        activity.intro,
        activity.position,
        Buffer.from(activity.pseudonymKey),
      ],
    );
    await this.database.query(
      ctx,
      `insert into activity_phase_settings (activity_id, phase_id, interaction)
       select $1, * from unnest($2::uuid[], $3::text[])`,
      [activity.id, settings.map(({ phaseId }) => phaseId), settings.map((s) => s.interaction)],
    );
  }

  /** In their order. */
  async idsOf(ctx: RequestContext, editionId: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      ctx,
      'select id from activities where edition_id = $1 order by position, ref',
      [editionId],
    );
    return rows.map(({ id }) => id);
  }

  /** The words and the place of an activity, and what it allows in each phase and outside phases; never what was written. */
  async copy(
    ctx: RequestContext,
    sourceId: string,
    target: Pick<ActivityOfNewEdition, 'id' | 'editionId' | 'pseudonymKey'>,
    phases: readonly NewPhaseReference[],
  ): Promise<void> {
    await this.database.query(
      ctx,
      `insert into activities (id, edition_id, kind, slug, title, intro, position, pseudonym_key)
       select $2, $3, kind, slug, title, intro, position, $4 from activities where id = $1`,
      [sourceId, target.id, target.editionId, Buffer.from(target.pseudonymKey)],
    );
    await this.database.query(
      ctx,
      `insert into activity_phase_settings (activity_id, phase_id, interaction)
       select $2, phase.id, setting.interaction
       from activity_phase_settings setting
       join unnest($3::uuid[], $4::uuid[]) as phase (id, made_from) on phase.made_from = setting.phase_id
       where setting.activity_id = $1`,
      [sourceId, target.id, phases.map(({ id }) => id), phases.map(({ madeFrom }) => madeFrom)],
    );
    await this.database.query(
      ctx,
      `insert into activity_standing_settings (activity_id, interaction)
       select $2, interaction from activity_standing_settings where activity_id = $1`,
      [sourceId, target.id],
    );
  }

  /** How many activities of an edition allow something at some time. */
  async countOpening(ctx: RequestContext, editionId: string): Promise<number> {
    const [row] = await this.database.query<{ count: number }>(
      ctx,
      `select count(*)::int as count from activities activity where activity.edition_id = $1
         and (exists (select from activity_phase_settings setting where setting.activity_id = activity.id)
           or exists (select from activity_standing_settings setting where setting.activity_id = activity.id))`,
      [editionId],
    );
    return row?.count ?? 0;
  }
}
