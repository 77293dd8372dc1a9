import { Injectable } from '@nestjs/common';
import { Database } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { PreparedTheme, ThemeSummary } from '../domain/theme.js';

const PREPARED = `
  select theme.id, theme.code, theme.title, theme.summary, theme.version, taken.edition_id as "editionId",
    taken.position, taken.retired_at is not null as "isRetired"
  from edition_themes taken join themes theme on theme.id = taken.theme_id`;

/** Themes as those see and change them who prepare an edition: retired ones too, and with their versions. */
@Injectable()
export class PreparedThemeRepository {
  constructor(private readonly database: Database) {}

  findOfEdition(ctx: RequestContext, editionId: string): Promise<PreparedTheme[]> {
    return this.database.query<PreparedTheme>(
      ctx,
      `${PREPARED} where taken.edition_id = $1 order by taken.position, theme.id`,
      [editionId],
    );
  }

  /** What the series has and this edition has not taken up, by title. */
  findUntaken(ctx: RequestContext, seriesId: string, editionId: string): Promise<ThemeSummary[]> {
    return this.database.query<ThemeSummary>(
      ctx,
      `select id, code, title, summary from themes where series_id = $1
         and id not in (select theme_id from edition_themes where edition_id = $2) order by title, id`,
      [seriesId, editionId],
    );
  }

  /** Nobody else changes the words of this theme until the transaction ends. */
  async lock(
    ctx: RequestContext,
    editionId: string,
    themeId: string,
  ): Promise<PreparedTheme | null> {
    const [theme] = await this.database.query<PreparedTheme>(
      ctx,
      `${PREPARED} where taken.edition_id = $1 and theme.id = $2 for no key update of theme`,
      [editionId, themeId],
    );
    return theme ?? null;
  }

  /** The series' codes that begin like this one: a new theme takes none of them. */
  async codesLike(ctx: RequestContext, seriesId: string, code: string): Promise<string[]> {
    const rows = await this.database.query<{ code: string }>(
      ctx,
      'select code from themes where series_id = $1 and starts_with(code, $2)',
      [seriesId, code],
    );
    return rows.map((row) => row.code);
  }

  async add(ctx: RequestContext, seriesId: string, theme: ThemeSummary): Promise<void> {
    await this.database.query(
      ctx,
      'insert into themes (id, series_id, code, title, summary) values ($1, $2, $3, $4, $5)',
      [theme.id, seriesId, theme.code, theme.title, theme.summary],
    );
  }

  /** Takes a theme up as the last one, or takes up again one that was retired. */
  async take(ctx: RequestContext, editionId: string, themeId: string): Promise<void> {
    await this.database.query(
      ctx,
      `insert into edition_themes (edition_id, theme_id, position)
       select $1, $2, coalesce(max(position), 0) + 1 from edition_themes where edition_id = $1
       on conflict on constraint pk_edition_themes do update set retired_at = null`,
      [editionId, themeId],
    );
  }

  async describe(ctx: RequestContext, id: string, title: string, summary: string): Promise<void> {
    await this.database.query(
      ctx,
      'update themes set title = $2, summary = $3, version = version + 1 where id = $1',
      [id, title, summary],
    );
  }

  /** Since when it was first retired stays. */
  async retire(ctx: RequestContext, editionId: string, themeId: string): Promise<void> {
    await this.database.query(
      ctx,
      `update edition_themes set retired_at = coalesce(retired_at, now())
       where edition_id = $1 and theme_id = $2`,
      [editionId, themeId],
    );
  }

  /** The first id comes first. */
  async order(ctx: RequestContext, editionId: string, themeIds: readonly string[]): Promise<void> {
    await this.database.query(
      ctx,
      `update edition_themes set position = wanted.position
       from unnest($2::uuid[]) with ordinality as wanted (theme_id, position)
       where edition_themes.edition_id = $1 and edition_themes.theme_id = wanted.theme_id`,
      [editionId, themeIds],
    );
  }
}
