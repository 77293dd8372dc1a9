import { Injectable } from '@nestjs/common';
import { Database } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { EditionTheme, EditionThemeKey, ThemeSummary } from '../domain/theme.js';
import { EditionThemeEntity } from './edition-theme.entity.js';

const EDITION_THEME = `theme.id, theme.code, theme.title, theme.summary,
  taken.edition_id as "editionId", taken.position, taken.retired_at is not null as "isRetired"`;

@Injectable()
export class ThemeRepository {
  constructor(private readonly database: Database) {}

  findByIds(ctx: RequestContext, ids: readonly string[]): Promise<ThemeSummary[]> {
    return this.database.query<ThemeSummary>(
      ctx,
      'select id, code, title, summary from themes where id = any($1::uuid[])',
      [ids],
    );
  }

  /** All themes of each edition, in the order in which the edition shows them. */
  findOfEditions(ctx: RequestContext, editionIds: readonly string[]): Promise<EditionTheme[]> {
    return this.database.query<EditionTheme>(
      ctx,
      `select ${EDITION_THEME} from edition_themes taken join themes theme on theme.id = taken.theme_id
       where taken.edition_id = any($1::uuid[]) order by taken.edition_id, taken.position`,
      [editionIds],
    );
  }

  /** The named themes; one that its edition does not take up is absent. */
  findInEditions(ctx: RequestContext, keys: readonly EditionThemeKey[]): Promise<EditionTheme[]> {
    return this.database.query<EditionTheme>(
      ctx,
      `select ${EDITION_THEME} from edition_themes taken join themes theme on theme.id = taken.theme_id
       where (taken.edition_id, taken.theme_id) in (select * from unnest($1::uuid[], $2::uuid[]))`,
      [keys.map((key) => key.editionId), keys.map((key) => key.themeId)],
    );
  }

  /** Makes the themes that the series does not have yet; one that exists keeps its words. Answers ids by code. */
  async ensure(
    ctx: RequestContext,
    seriesId: string,
    themes: readonly ThemeSummary[],
  ): Promise<ReadonlyMap<string, string>> {
    await this.database.query(
      ctx,
      `insert into themes (id, series_id, code, title, summary)
       select id, $1, code, title, summary
       from unnest($2::uuid[], $3::text[], $4::text[], $5::text[]) as theme (id, code, title, summary)
       on conflict on constraint uq_themes_code do nothing`,
      [
        seriesId,
        themes.map((theme) => theme.id),
        themes.map((theme) => theme.code),
        themes.map((theme) => theme.title),
        themes.map((theme) => theme.summary),
      ],
    );
    const rows = await this.database.query<{ id: string; code: string }>(
      ctx,
      'select id, code from themes where series_id = $1 and code = any($2::text[])',
      [seriesId, themes.map((theme) => theme.code)],
    );
    return new Map(rows.map((row) => [row.code, row.id]));
  }

  /** Says which themes a new edition takes up, some of them retired already; the first is shown first. */
  async take(
    ctx: RequestContext,
    editionId: string,
    themeIds: readonly string[],
    retiredIds: ReadonlySet<string> = new Set(),
  ): Promise<void> {
    const rows = themeIds.map((themeId, index) => ({
      editionId,
      themeId,
      position: index + 1,
      retiredAt: retiredIds.has(themeId) ? ctx.now() : null,
    }));
    await this.database.manager(ctx).insert(EditionThemeEntity, rows);
  }
}
