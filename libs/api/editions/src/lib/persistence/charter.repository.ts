import { Injectable } from '@nestjs/common';
import { Database } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { CharterSummary } from '../domain/charter.js';
import { CharterEntity } from './charter.entity.js';

const CHARTER = `id, edition_id as "editionId", version, body, rules, adopted_at as "adoptedAt",
  change_note as "changeNote"`;

/** Without a date, a charter is adopted at the moment it is written. */
export type NewCharter = Omit<CharterSummary, 'adoptedAt' | 'changeNote'> & {
  readonly adoptedAt?: Date | undefined;
  readonly changeNote?: string;
  /** Kept for each retry of one adoption. */
  readonly adoptionKey?: string;
};

@Injectable()
export class CharterRepository {
  constructor(private readonly database: Database) {}

  /** The latest version that has been adopted, of each edition. */
  findInForce(ctx: RequestContext, editionIds: readonly string[]): Promise<CharterSummary[]> {
    return this.database.query<CharterSummary>(
      ctx,
      `select distinct on (edition_id) ${CHARTER}
       from charters where edition_id = any($1::uuid[]) and adopted_at <= clock_timestamp()
       order by edition_id, version desc`,
      [editionIds],
    );
  }

  /** All that have been adopted, the latest of each edition first. */
  findVersions(ctx: RequestContext, editionIds: readonly string[]): Promise<CharterSummary[]> {
    return this.database.query<CharterSummary>(
      ctx,
      `select ${CHARTER} from charters where edition_id = any($1::uuid[]) and adopted_at <= clock_timestamp()
       order by edition_id, version desc`,
      [editionIds],
    );
  }

  async findByAdoptionKey(ctx: RequestContext, key: string): Promise<CharterSummary | null> {
    const [charter] = await this.database.query<CharterSummary>(
      ctx,
      `select ${CHARTER} from charters where adoption_key = $1`,
      [key],
    );
    return charter ?? null;
  }

  async add(ctx: RequestContext, charter: NewCharter): Promise<void> {
    await this.database.manager(ctx).insert(CharterEntity, charter);
  }
}
