import { Injectable } from '@nestjs/common';
import { Database } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { ActivityHandle, ActivitySummary } from '../domain/activity.js';

const SUMMARY = `activity.id, activity.ref, activity.edition_id as "editionId", activity.slug, activity.title,
  activity.intro`;

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

  /** With the secret key: for writing, never for a page. */
  async findHandles(ctx: RequestContext, ids: readonly string[]): Promise<ActivityHandle[]> {
    return this.database.query<ActivityHandle>(
      ctx,
      `select activity.id, activity.ref, activity.edition_id as "editionId", edition.ref as "editionRef",
         activity.slug, activity.pseudonym_key as "pseudonymKey"
       from activities activity join editions edition on edition.id = activity.edition_id
       where activity.id = any($1::uuid[])`,
      [ids],
    );
  }
}
