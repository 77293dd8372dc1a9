import { Injectable } from '@nestjs/common';
import { Database } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import { previewReach } from '../domain/edition.policy.js';
import type { LegalStatement } from '../domain/legal-statement.js';
import { isEditionSlug, type EditionSummary, type SeriesSummary } from '../domain/edition.js';

const SUMMARY = `id, ref, series_id as "seriesId", slug, title, question, summary, state,
  time_zone as "timeZone"`;

/** A draft is found by those alone who may look at it. */
const READABLE = `(state <> 'DRAFT' or $2 or id = any($3::uuid[]))`;

/** What an edition is made of when it is set up; the database numbers it. */
export type NewEdition = Omit<EditionSummary, 'ref' | 'state'>;

export interface EditionLegal extends LegalStatement {
  readonly editionId: string;
  /** Which version of the statement is in force. */
  readonly noticeVersion: number;
}

/** Editions and their series. A draft is among the results for those alone who prepare it. */
@Injectable()
export class EditionRepository {
  constructor(private readonly database: Database) {}

  /** The edition published last, archived ones apart. */
  async findCurrent(ctx: RequestContext): Promise<EditionSummary | null> {
    const [edition] = await this.database.query<EditionSummary>(
      ctx,
      `select ${SUMMARY} from editions where state = 'PUBLISHED' order by published_at desc, ref desc limit 1`,
    );
    return edition ?? null;
  }

  async findBySlug(ctx: RequestContext, slug: string): Promise<EditionSummary | null> {
    if (!isEditionSlug(slug)) return null;
    const [edition] = await this.database.query<EditionSummary>(
      ctx,
      `select ${SUMMARY} from editions where slug = $1 and ${READABLE}`,
      readableBy(ctx, slug),
    );
    return edition ?? null;
  }

  findByIds(ctx: RequestContext, ids: readonly string[]): Promise<EditionSummary[]> {
    return this.database.query<EditionSummary>(
      ctx,
      `select ${SUMMARY} from editions where id = any($1::uuid[]) and ${READABLE}`,
      readableBy(ctx, ids),
    );
  }

  /** What those of them tell about data that have stated it. */
  findLegal(ctx: RequestContext, ids: readonly string[]): Promise<EditionLegal[]> {
    return this.database.query<EditionLegal>(
      ctx,
      `select id as "editionId", legal_basis as "legalBasis", sensitive_data_ground as "sensitiveDataGround",
         data_controller as "dataController", data_contact as "dataContact", legal_note as "legalNote",
         coalesce((select max(version) from edition_notices where edition_id = editions.id), 0) as "noticeVersion"
       from editions
       where id = any($1::uuid[]) and ${READABLE} and legal_basis is not null and sensitive_data_ground is not null
         and data_controller is not null and data_contact is not null and legal_note is not null`,
      readableBy(ctx, ids),
    );
  }

  findSeries(ctx: RequestContext, ids: readonly string[]): Promise<SeriesSummary[]> {
    return this.database.query<SeriesSummary>(
      ctx,
      'select id, slug, title, organizer from series where id = any($1::uuid[])',
      [ids],
    );
  }

  /** The id of the series with this slug, made now if it is new; one that exists keeps its words. */
  async ensureSeries(ctx: RequestContext, series: SeriesSummary): Promise<string> {
    await this.database.query(
      ctx,
      `insert into series (id, slug, title, organizer) values ($1, $2, $3, $4)
       on conflict on constraint uq_series_slug do nothing`,
      [series.id, series.slug, series.title, series.organizer],
    );
    const [found] = await this.database.query<{ id: string }>(
      ctx,
      'select id from series where slug = $1',
      [series.slug],
    );
    if (found === undefined) throw new Error(`Series ${series.slug} vanished while it was made`);
    return found.id;
  }

  /** Adds a published edition, and the first version of what it tells about data. Answers whether it was new: of two that race for a slug, the second finds the first. */
  async publish(
    ctx: RequestContext,
    edition: NewEdition,
    legal?: LegalStatement,
  ): Promise<boolean> {
    const added = await this.database.query(
      ctx,
      `with added as (
       insert into editions (id, series_id, slug, title, question, summary, time_zone, state, published_at,
         legal_basis, sensitive_data_ground, data_controller, data_contact, legal_note)
       values ($1, $2, $3, $4, $5, $6, $7, 'PUBLISHED', now(), $8, $9, $10, $11, $12)
       on conflict on constraint uq_editions_slug do nothing returning id),
       told as (
         insert into edition_notices (edition_id, version, statement)
         select id, 1, $13::jsonb from added where $13::jsonb is not null)
       select id from added`,
      [
        edition.id,
        edition.seriesId,
        edition.slug,
        edition.title,
        edition.question,
        edition.summary,
        edition.timeZone,
        legal?.legalBasis ?? null,
        legal?.sensitiveDataGround ?? null,
        legal?.dataController ?? null,
        legal?.dataContact ?? null,
        legal?.legalNote ?? null,
        legal === undefined ? null : JSON.stringify(legal),
      ],
    );
    return added.length > 0;
  }
}

function readableBy(ctx: RequestContext, key: string | readonly string[]): unknown[] {
  const { everywhere, editionIds } = previewReach(ctx.actor);
  return [key, everywhere, editionIds];
}
