import { Injectable } from '@nestjs/common';
import { Database } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { PhaseChange } from '../domain/phase-change.js';
import { PhaseChangeEntity } from './phase-change.entity.js';

/** More than any edition has known; the oldest fall out of the page, not out of the ledger. */
const MOST_SHOWN = 200;

/** What was told to everybody of changes of calendars. */
@Injectable()
export class PhaseChangeRepository {
  constructor(private readonly database: Database) {}

  async add(ctx: RequestContext, change: Omit<PhaseChange, 'changedAt'>): Promise<void> {
    await this.database.manager(ctx).insert(PhaseChangeEntity, change);
  }

  /** By edition, the latest first. */
  findOfEditions(ctx: RequestContext, editionIds: readonly string[]): Promise<PhaseChange[]> {
    return this.database.query<PhaseChange>(
      ctx,
      `select change.id, change.edition_id as "editionId", change.phase_id as "phaseId",
         change.phase_title as "phaseTitle", change.kind, change.dates_before as "datesBefore",
         change.dates_after as "datesAfter", change.reason, change.changed_at as "changedAt"
       from unnest($1::uuid[]) as asked(edition_id)
       cross join lateral (
         select * from phase_changes where edition_id = asked.edition_id
         order by changed_at desc, id desc limit ${MOST_SHOWN}
       ) change
       order by change.changed_at desc, change.id desc`,
      [editionIds],
    );
  }
}
