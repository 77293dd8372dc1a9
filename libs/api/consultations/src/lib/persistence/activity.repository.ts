import { Injectable } from '@nestjs/common';
import { Database } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { ActivityHandle, ActivitySummary } from '../domain/activity.js';

const SUMMARY = `activity.id, activity.ref, activity.edition_id as "editionId", activity.slug, activity.title,
  activity.intro`;

/** The database numbers it. */
export type NewActivity = Omit<ActivitySummary, 'ref'> & Pick<ActivityHandle, 'pseudonymKey'>;

@Injectable()
export class ActivityRepository {
  constructor(private readonly database: Database) {}

  findByIds(ctx: RequestContext, ids: readonly string[]): Promise<ActivitySummary[]> {
    return this.database.query<ActivitySummary>(
      ctx,
      `select ${SUMMARY} from activities activity where activity.id = any($1::uuid[])`,
      [ids],
    );
  }

  /** The proposals activity of each edition; an edition without one is absent. */
  findProposalsActivities(
    ctx: RequestContext,
    editionIds: readonly string[],
  ): Promise<ActivitySummary[]> {
    return this.database.query<ActivitySummary>(
      ctx,
      `select distinct on (activity.edition_id) ${SUMMARY} from activities activity
       where activity.edition_id = any($1::uuid[]) and activity.kind = 'PROPOSALS'
       order by activity.edition_id, activity.ref`,
      [editionIds],
    );
  }

  async findBySlug(
    ctx: RequestContext,
    editionId: string,
    slug: string,
  ): Promise<ActivitySummary | null> {
    const [activity] = await this.database.query<ActivitySummary>(
      ctx,
      `select ${SUMMARY} from activities activity where activity.edition_id = $1 and activity.slug = $2`,
      [editionId, slug],
    );
    return activity ?? null;
  }

  /** Adds a proposals activity. Answers whether it was new: one that has this name stays as it is. */
  async add(ctx: RequestContext, activity: NewActivity): Promise<boolean> {
    const added = await this.database.query(
      ctx,
      `insert into activities (id, edition_id, kind, slug, title, intro, pseudonym_key)
       values ($1, $2, 'PROPOSALS', $3, $4, $5, $6)
       on conflict on constraint uq_activities_slug do nothing returning ref`,
      [
        activity.id,
        activity.editionId,
        activity.slug,
        activity.title,
        activity.intro,
        Buffer.from(activity.pseudonymKey),
      ],
    );
    return added.length > 0;
  }

  /** With the secret key: for writing, never for a page. An activity of a draft edition is not there yet. */
  async findHandles(ctx: RequestContext, ids: readonly string[]): Promise<ActivityHandle[]> {
    return this.database.query<ActivityHandle>(
      ctx,
      `select activity.id, activity.ref, activity.edition_id as "editionId", edition.ref as "editionRef",
         activity.slug, activity.pseudonym_key as "pseudonymKey"
       from activities activity join editions edition on edition.id = activity.edition_id
       where activity.id = any($1::uuid[]) and edition.state <> 'DRAFT'`,
      [ids],
    );
  }
}
