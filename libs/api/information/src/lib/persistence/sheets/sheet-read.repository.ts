import { Injectable } from '@nestjs/common';
import type { EditionThemeKey } from '@voix/api-editions';
import { Database } from '@voix/api-platform/database';
import type { SearchDocument } from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import { plainText } from '@voix/domain-rich-text';
import type { InformationSheet, SheetVersion } from '../../domain/sheets/information-sheet.js';
import type { ReviewedWording, SheetReview } from '../../domain/sheets/sheet-review.js';
import { selectSheets, sheetOf, type ReadVersion, type SheetRow } from './sheet-row.js';

const VERSION = `sheet_id as "sheetId", number, title, known, debated, sources, reason, created_at as "createdAt",
  published_at as "publishedAt"`;

/** Sheets as pages show them. */
@Injectable()
export class SheetReadRepository {
  constructor(private readonly database: Database) {}

  /** What everybody reads on themes, each within its edition, by key. */
  publishedOnThemes(
    ctx: RequestContext,
    themes: readonly EditionThemeKey[],
  ): Promise<InformationSheet[]> {
    return this.sheets(
      ctx,
      'published_version',
      `(edition_id, theme_id) in (select * from unnest($1::uuid[], $2::uuid[]))`,
      [themes.map((theme) => theme.editionId), themes.map((theme) => theme.themeId)],
    );
  }

  /** What everybody reads in editions, by key. */
  publishedIn(ctx: RequestContext, editionIds: readonly string[]): Promise<InformationSheet[]> {
    return this.sheets(ctx, 'published_version', 'edition_id = any($1::uuid[])', [editionIds]);
  }

  /** What organisers work on in an edition, published or not, by key. */
  workedOnIn(ctx: RequestContext, editionId: string): Promise<InformationSheet[]> {
    return this.sheets(ctx, 'latest_version', 'edition_id = $1', [editionId]);
  }

  async workedOn(ctx: RequestContext, sheetId: string): Promise<InformationSheet | null> {
    const [sheet] = await this.sheets(ctx, 'latest_version', 'sheet.id = $1', [sheetId]);
    return sheet ?? null;
  }

  /** One wording of a sheet, public or not; null when there is no such one. */
  async version(
    ctx: RequestContext,
    sheetId: string,
    number: number,
  ): Promise<SheetVersion | null> {
    const [version] = await this.database.query<SheetVersion>(
      ctx,
      `select ${VERSION} from information_sheet_versions where sheet_id = $1 and number = $2`,
      [sheetId, number],
    );
    return version ?? null;
  }

  /** Every version that was public once, by sheet, the latest first. */
  publishedVersions(ctx: RequestContext, sheetIds: readonly string[]): Promise<SheetVersion[]> {
    return this.database.query<SheetVersion>(
      ctx,
      `select ${VERSION} from information_sheet_versions where sheet_id = any($1::uuid[]) and published_at is not null
       order by sheet_id, number desc`,
      [sheetIds],
    );
  }

  /** Who has read these wordings, in the order in which that was recorded. */
  reviewsOf(ctx: RequestContext, wordings: readonly ReviewedWording[]): Promise<SheetReview[]> {
    return this.database.query<SheetReview>(
      ctx,
      `select id, sheet_id as "sheetId", part, number, reviewer_name as "reviewerName",
         reviewer_quality as "reviewerQuality", is_concerned as "isConcerned"
       from information_reviews
       where (sheet_id, part, number) in (select * from unnest($1::uuid[], $2::text[], $3::int[]))
       order by recorded_at, id`,
      [
        wordings.map(({ sheetId }) => sheetId),
        wordings.map(({ part }) => part),
        wordings.map(({ number }) => number),
      ],
    );
  }

  /** The themes of an edition on which everybody can read a reviewed sheet whose twin says what it says. */
  async themesWithReviewedSheet(
    ctx: RequestContext,
    editionId: string,
  ): Promise<readonly string[]> {
    const rows = await this.database.query<{ themeId: string }>(
      ctx,
      `select distinct theme_id as "themeId" from information_sheets sheet
       where edition_id = $1
         and exists (select from information_reviews where sheet_id = sheet.id and part = 'FULL_TEXT'
           and number = sheet.published_version)
         and exists (select from information_easy_reads where sheet_id = sheet.id
           and source_version = sheet.published_version)`,
      [editionId],
    );
    return rows.map(({ themeId }) => themeId);
  }

  /** These sheets as search knows them: what everybody reads, easy words included. */
  async findable(ctx: RequestContext, ids: readonly string[]): Promise<SearchDocument[]> {
    const sheets = await this.sheets(ctx, 'published_version', 'sheet.id = any($1::uuid[])', [ids]);
    return sheets.map(({ head, version, easyRead }) => ({
      id: head.id,
      editionId: head.editionId,
      themeId: head.themeId,
      locale: 'fr',
      pageKey: head.key,
      title: version.title,
      body: [plainText(version.known), plainText(version.debated), ...(easyRead?.lines ?? [])].join(
        '\n',
      ),
      datedAt: version.publishedAt ?? version.createdAt,
    }));
  }

  async idsAfter(ctx: RequestContext, after: string | null, limit: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      ctx,
      'select id from information_sheets where $1::uuid is null or id > $1 order by id limit $2',
      [after, limit],
    );
    return rows.map(({ id }) => id);
  }

  private async sheets(
    ctx: RequestContext,
    read: ReadVersion,
    condition: string,
    values: readonly unknown[],
  ): Promise<InformationSheet[]> {
    const sql = `${selectSheets(read)} where ${condition} order by sheet.edition_id, sheet.theme_id, sheet.key`;
    return (await this.database.query<SheetRow>(ctx, sql, values)).map(sheetOf);
  }
}
