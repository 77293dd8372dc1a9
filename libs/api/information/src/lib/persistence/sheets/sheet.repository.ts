import { Injectable } from '@nestjs/common';
import { Database } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { EasyRead, SheetHead, SheetText } from '../../domain/sheets/information-sheet.js';
import type { SheetReview } from '../../domain/sheets/sheet-review.js';

/** A sheet as it is made. What an import brings is public at once and has no creation key. */
export interface NewSheet extends Pick<SheetHead, 'id' | 'editionId' | 'themeId' | 'key'> {
  readonly creationKey: string | null;
}

/** A wording that is added, and whose it is. */
export interface NewVersion extends SheetText {
  readonly sheetId: string;
  readonly number: number;
  readonly by: string | null;
}

export type NewEasyRead = Omit<EasyRead, 'createdAt'> & { readonly by: string | null };
export type NewReview = SheetReview & { readonly by: string | null };

const HEAD = `id, edition_id as "editionId", theme_id as "themeId", key, latest_version as "latestVersion",
  published_version as "publishedVersion"`;

/** Sheets as they are written. */
@Injectable()
export class SheetRepository {
  constructor(private readonly database: Database) {}

  async find(ctx: RequestContext, sheetId: string): Promise<SheetHead | null> {
    const [head] = await this.database.query<SheetHead>(
      ctx,
      `select ${HEAD} from information_sheets where id = $1`,
      [sheetId],
    );
    return head ?? null;
  }

  /** Holds a sheet until the transaction ends: of two who write at once, the second finds what the first wrote. */
  async lock(tx: RequestContext, sheetId: string): Promise<SheetHead | null> {
    const [head] = await this.database.query<SheetHead>(
      tx,
      `select ${HEAD} from information_sheets where id = $1 for no key update`,
      [sheetId],
    );
    return head ?? null;
  }

  async findByCreationKey(
    ctx: RequestContext,
    editionId: string,
    creationKey: string,
  ): Promise<SheetHead | null> {
    const [head] = await this.database.query<SheetHead>(
      ctx,
      `select ${HEAD} from information_sheets where edition_id = $1 and creation_key = $2`,
      [editionId, creationKey],
    );
    return head ?? null;
  }

  /** The keys of an edition that begin like this one. */
  async keysLike(ctx: RequestContext, editionId: string, key: string): Promise<readonly string[]> {
    const rows = await this.database.query<{ key: string }>(
      ctx,
      'select key from information_sheets where edition_id = $1 and starts_with(key, $2)',
      [editionId, key],
    );
    return rows.map((row) => row.key);
  }

  /** Adds sheets. Answers the ids of those that were new: one whose key its edition has already stays as it is. */
  async add(ctx: RequestContext, sheets: readonly NewSheet[]): Promise<readonly string[]> {
    const added = await this.database.query<{ id: string }>(
      ctx,
      `insert into information_sheets (id, edition_id, theme_id, key, creation_key)
       select id, "editionId", "themeId", key, "creationKey"
       from jsonb_to_recordset($1::jsonb) as sheet (id uuid, "editionId" uuid, "themeId" uuid, key text,
         "creationKey" uuid)
       on conflict do nothing returning id`,
      [JSON.stringify(sheets)],
    );
    return added.map(({ id }) => id);
  }

  async addVersions(ctx: RequestContext, versions: readonly NewVersion[]): Promise<void> {
    await this.database.query(
      ctx,
      `with added as (
         insert into information_sheet_versions (sheet_id, number, title, known, debated, sources, created_by_account_id)
         select "sheetId", number, title, known, debated, sources, by
         from jsonb_to_recordset($1::jsonb) as version ("sheetId" uuid, number integer, title text, known text,
           debated text, sources jsonb, by uuid)
         returning sheet_id, number
       )
       update information_sheets sheet set latest_version = added.number, updated_at = now()
       from added where sheet.id = added.sheet_id`,
      [JSON.stringify(versions)],
    );
  }

  /** The latest version of these sheets is what everybody reads from now on. */
  async publishLatest(
    ctx: RequestContext,
    sheetIds: readonly string[],
    reason: string | null,
  ): Promise<void> {
    await this.database.query(
      ctx,
      `with published as (
         update information_sheets set published_version = latest_version, updated_at = now()
         where id = any($1::uuid[]) returning id, latest_version
       )
       update information_sheet_versions version set published_at = now(), reason = $2
       from published where version.sheet_id = published.id and version.number = published.latest_version`,
      [sheetIds, reason],
    );
  }

  async addEasyReads(ctx: RequestContext, easyReads: readonly NewEasyRead[]): Promise<void> {
    await this.database.query(
      ctx,
      `insert into information_easy_reads (sheet_id, number, source_version, lines, created_by_account_id)
       select "sheetId", number, "sourceVersion", lines, by
       from jsonb_to_recordset($1::jsonb) as easy ("sheetId" uuid, number integer, "sourceVersion" integer,
         lines text[], by uuid)`,
      [JSON.stringify(easyReads)],
    );
  }

  /** Records reviews. Answers how many were new: the same person reads the same wording once. */
  async addReviews(ctx: RequestContext, reviews: readonly NewReview[]): Promise<number> {
    const added = await this.database.query(
      ctx,
      `insert into information_reviews (id, sheet_id, part, number, reviewer_name, reviewer_quality, is_concerned,
         recorded_by_account_id)
       select id, "sheetId", part, number, "reviewerName", "reviewerQuality", "isConcerned", by
       from jsonb_to_recordset($1::jsonb) as review (id uuid, "sheetId" uuid, part text, number integer,
         "reviewerName" text, "reviewerQuality" text, "isConcerned" boolean, by uuid)
       on conflict on constraint uq_information_reviews_reviewer do nothing returning id`,
      [JSON.stringify(reviews)],
    );
    return added.length;
  }
}
