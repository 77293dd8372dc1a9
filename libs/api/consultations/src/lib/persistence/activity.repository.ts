import { Injectable } from '@nestjs/common';
import { Database, violatedConstraint } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { ActivityHandle, ActivitySummary } from '../domain/activity.js';
import { ActivityEntity } from './activity.entity.js';

const SUMMARY = `activity.id, activity.ref, activity.edition_id as "editionId", activity.kind, activity.slug,
  activity.title, activity.intro, activity.position, activity.version`;

/** The database numbers it. */
export type NewActivity = Omit<ActivitySummary, 'ref' | 'position' | 'version'> &
  Pick<ActivityHandle, 'pseudonymKey'> & { readonly creationKey?: string };

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

  /** In the order in which their edition shows them. */
  findOfEditions(ctx: RequestContext, editionIds: readonly string[]): Promise<ActivitySummary[]> {
    return this.database.query<ActivitySummary>(
      ctx,
      `select ${SUMMARY} from activities activity where activity.edition_id = any($1::uuid[])
       order by activity.position, activity.ref`,
      [editionIds],
    );
  }

  /** The activity that was created under this key, if it was. */
  async findByCreationKey(ctx: RequestContext, key: string): Promise<ActivitySummary | null> {
    const [activity] = await this.database.query<ActivitySummary>(
      ctx,
      `select ${SUMMARY} from activities activity where activity.creation_key = $1`,
      [key],
    );
    return activity ?? null;
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

  /** Adds an activity, as the last. Answers whether it was new: one that has this name stays as it is. */
  async add(ctx: RequestContext, activity: NewActivity): Promise<boolean> {
    const added = await this.database.query(
      ctx,
      `insert into activities (id, edition_id, kind, slug, title, intro, pseudonym_key, creation_key, position)
       select $1, $2, $3, $4, $5, $6, $7, $8, coalesce(max(position), 0) + 1 from activities where edition_id = $2
       on conflict on constraint uq_activities_slug do nothing returning ref`,
      [
        activity.id,
        activity.editionId,
        activity.kind,
        activity.slug,
        activity.title,
        activity.intro,
        Buffer.from(activity.pseudonymKey),
        activity.creationKey ?? null,
      ],
    );
    return added.length > 0;
  }

  async describe(
    ctx: RequestContext,
    id: string,
    { title, intro }: Pick<ActivitySummary, 'title' | 'intro'>,
  ): Promise<void> {
    const words = { title, intro, version: () => 'version + 1' };
    await this.database.manager(ctx).update(ActivityEntity, { id }, words);
  }

  /** Puts activities in this order. */
  async order(ctx: RequestContext, ids: readonly string[]): Promise<void> {
    await this.database.query(
      ctx,
      `update activities activity set position = placed.position
       from unnest($1::uuid[]) with ordinality as placed(id, position) where activity.id = placed.id`,
      [ids],
    );
  }

  /** Answers whether it is gone: one that somebody wrote into stays. Its cells are gone already. */
  async remove(ctx: RequestContext, id: string): Promise<boolean> {
    try {
      await this.database.manager(ctx).delete(ActivityEntity, { id });
      return true;
    } catch (error) {
      // Whatever refers to an activity is a contribution, or counts contributions.
      if (violatedConstraint(error) !== null) return false;
      throw error;
    }
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
