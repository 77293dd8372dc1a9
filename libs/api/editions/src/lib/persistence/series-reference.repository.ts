import { Injectable } from '@nestjs/common';
import { Database } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { ReferenceKind } from '@voix/contracts/validation';
import type { ReferenceDifference } from '../domain/series-reference.js';

/** The names and the choice of a series for one code. */
export interface ChangedReference {
  readonly kind: ReferenceKind;
  readonly code: string;
  readonly nameFr: string;
  readonly nameEn: string;
  readonly isEnabled: boolean;
}

@Injectable()
export class SeriesReferenceRepository {
  constructor(private readonly database: Database) {}

  find(ctx: RequestContext, seriesId: string): Promise<ReferenceDifference[]> {
    return this.database.query<ReferenceDifference>(
      ctx,
      `select kind, code, name_fr as "nameFr", name_en as "nameEn", parent_code as "parentCode", position,
         is_enabled as "isEnabled", is_own as "isOwn", version
       from series_references where series_id = $1 order by kind, position, code`,
      [seriesId],
    );
  }

  /** Nobody else changes a list of this series, from whatever edition, until the transaction ends. */
  async lock(ctx: RequestContext, seriesId: string): Promise<void> {
    await this.database.query(ctx, 'select 1 from series where id = $1 for no key update', [
      seriesId,
    ]);
  }

  async add(
    ctx: RequestContext,
    seriesId: string,
    added: Omit<ChangedReference, 'isEnabled'> & { readonly parentCode: string | null },
  ): Promise<void> {
    const { kind, code, nameFr, nameEn, parentCode } = added;
    await this.database.query(
      ctx,
      `insert into series_references (series_id, kind, code, name_fr, name_en, parent_code, is_own)
         values ($1, $2, $3, $4, $5, $6, true)`,
      [seriesId, kind, code, nameFr, nameEn, parentCode],
    );
  }

  async change(ctx: RequestContext, seriesId: string, change: ChangedReference): Promise<void> {
    const { kind, code, nameFr, nameEn, isEnabled } = change;
    await this.database.query(
      ctx,
      `insert into series_references (series_id, kind, code, name_fr, name_en, is_enabled)
         values ($1, $2, $3, $4, $5, $6)
       on conflict (series_id, kind, code) do update set name_fr = excluded.name_fr,
         name_en = excluded.name_en, is_enabled = excluded.is_enabled, version = series_references.version + 1`,
      [seriesId, kind, code, nameFr, nameEn, isEnabled],
    );
  }

  /** A place is no change of the words: whoever edits those meanwhile is not disturbed. */
  async order(
    ctx: RequestContext,
    seriesId: string,
    kind: ReferenceKind,
    codes: readonly string[],
  ): Promise<void> {
    await this.database.query(
      ctx,
      `insert into series_references (series_id, kind, code, position, version)
         select $1, $2, code, place - 1, 0 from unnest($3::text[]) with ordinality as ordered (code, place)
       on conflict (series_id, kind, code) do update set position = excluded.position`,
      [seriesId, kind, codes],
    );
  }
}
