import { Injectable } from '@nestjs/common';
import { Database } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { CharterSummary } from '../domain/charter.js';
import { CharterEntity } from './charter.entity.js';

/** Without a date, a charter is adopted at the moment it is written. */
export type NewCharter = Omit<CharterSummary, 'adoptedAt'> & {
  readonly adoptedAt?: Date | undefined;
};

@Injectable()
export class CharterRepository {
  constructor(private readonly database: Database) {}

  /** The latest version that has been adopted, of each edition. */
  findInForce(ctx: RequestContext, editionIds: readonly string[]): Promise<CharterSummary[]> {
    return this.database.query<CharterSummary>(
      ctx,
      `select distinct on (edition_id) id, edition_id as "editionId", version, body, rules, adopted_at as "adoptedAt"
       from charters where edition_id = any($1::uuid[]) and adopted_at <= clock_timestamp()
       order by edition_id, version desc`,
      [editionIds],
    );
  }

  async add(ctx: RequestContext, charter: NewCharter): Promise<void> {
    await this.database.manager(ctx).insert(CharterEntity, charter);
  }
}
