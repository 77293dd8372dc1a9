import { Injectable } from '@nestjs/common';
import type { EditionThemeKey } from '@voix/api-editions';
import { Database } from '@voix/api-platform/database';
import type { SearchDocument } from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { InformationSheet } from '../domain/information-sheet.js';

@Injectable()
export class InformationSheetRepository {
  constructor(private readonly database: Database) {}

  /** The sheets of themes, each within its edition, by key. */
  findOfThemes(
    ctx: RequestContext,
    themes: readonly EditionThemeKey[],
  ): Promise<InformationSheet[]> {
    return this.database.query<InformationSheet>(
      ctx,
      `select id, edition_id as "editionId", theme_id as "themeId", key, title, known, debated, sources,
         easy_read as "easyRead"
       from information_sheets
       where (edition_id, theme_id) in (select * from unnest($1::uuid[], $2::uuid[]))
       order by edition_id, theme_id, key`,
      [themes.map((theme) => theme.editionId), themes.map((theme) => theme.themeId)],
    );
  }

  /** These sheets as search knows them. All are public. */
  findable(ctx: RequestContext, ids: readonly string[]): Promise<SearchDocument[]> {
    return this.database.query<SearchDocument>(
      ctx,
      `select id, edition_id as "editionId", theme_id as "themeId", 'fr' as locale, key as "pageKey", title,
         concat_ws(E'\\n\\n', known, debated) as body, updated_at as "datedAt"
       from information_sheets where id = any($1::uuid[])`,
      [ids],
    );
  }

  async idsAfter(ctx: RequestContext, after: string | null, limit: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      ctx,
      'select id from information_sheets where $1::uuid is null or id > $1 order by id limit $2',
      [after, limit],
    );
    return rows.map(({ id }) => id);
  }

  /** Adds sheets. Answers the ids of those that were new: one whose key its edition has already stays as it is. */
  async add(ctx: RequestContext, sheets: readonly InformationSheet[]): Promise<readonly string[]> {
    const added = await this.database.query<{ id: string }>(
      ctx,
      `insert into information_sheets (id, edition_id, theme_id, key, title, known, debated, sources, easy_read)
       select id, "editionId", "themeId", key, title, known, debated, sources, "easyRead"
       from jsonb_to_recordset($1::jsonb) as sheet (id uuid, "editionId" uuid, "themeId" uuid, key text, title text,
         known text, debated text, sources text[], "easyRead" text[])
       on conflict on constraint uq_information_sheets_key do nothing returning id`,
      [JSON.stringify(sheets)],
    );
    return added.map(({ id }) => id);
  }
}
