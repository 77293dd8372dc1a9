import { Injectable } from '@nestjs/common';
import { Database } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { EditionReach } from '../domain/edition.policy.js';
import type { EditionSummary, SeriesSummary } from '../domain/edition.js';
import type { LegalStatement } from '../domain/legal-statement.js';
import type { EditionWords, PreparedEdition } from '../domain/prepared-edition.js';
import { EditionEntity } from './edition.entity.js';

type PreparedRow = Omit<PreparedEdition, 'legal'> & {
  readonly [field in keyof LegalStatement]: LegalStatement[field] | null;
};

/** A draft as it is made; the database numbers it. */
export type NewDraft = Omit<EditionSummary, 'ref' | 'state'> & { readonly creationKey: string };

const PREPARED = `
  select edition.id, edition.ref, edition.series_id as "seriesId", edition.slug, edition.title, edition.question,
    edition.summary, edition.time_zone as "timeZone", edition.state, edition.version, series.organizer,
    series.title as "seriesTitle", edition.published_at as "publishedAt", edition.archived_at as "archivedAt",
    edition.legal_basis as "legalBasis", edition.sensitive_data_ground as "sensitiveDataGround",
    edition.data_controller as "dataController", edition.data_contact as "dataContact", edition.legal_note as "legalNote",
    coalesce((select max(notice.version) from edition_notices notice where notice.edition_id = edition.id), 0) as "noticeVersion"
  from editions edition join series on series.id = edition.series_id`;

/** Editions as those see and change them who prepare them: drafts too, and with their versions. */
@Injectable()
export class PreparedEditionRepository {
  constructor(private readonly database: Database) {}

  /** Those within reach: drafts first, then the latest. */
  async findWithin(ctx: RequestContext, reach: EditionReach): Promise<PreparedEdition[]> {
    const rows = await this.database.query<PreparedRow>(
      ctx,
      `${PREPARED} where $1 or edition.id = any($2::uuid[])
       order by array_position(array['DRAFT', 'PUBLISHED', 'ARCHIVED'], edition.state), edition.ref desc`,
      [reach.everywhere, reach.editionIds],
    );
    return rows.map(preparedOf);
  }

  async findById(ctx: RequestContext, id: string): Promise<PreparedEdition | null> {
    return this.one(ctx, 'where edition.id = $1', id);
  }

  async findBySlug(ctx: RequestContext, slug: string): Promise<PreparedEdition | null> {
    return this.one(ctx, 'where edition.slug = $1', slug);
  }

  async findByCreationKey(ctx: RequestContext, key: string): Promise<PreparedEdition | null> {
    return this.one(ctx, 'where edition.creation_key = $1', key);
  }

  /** Nobody else changes its words or its state until the transaction ends. */
  async lock(ctx: RequestContext, id: string): Promise<PreparedEdition | null> {
    return this.one(ctx, 'where edition.id = $1 for no key update of edition', id);
  }

  /** Answers whether it was added: an edition with this slug or this creation key stays as it is. */
  async addDraft(ctx: RequestContext, draft: NewDraft): Promise<boolean> {
    const added = await this.database.query(
      ctx,
      `insert into editions (id, series_id, slug, title, question, summary, time_zone, state, creation_key)
       values ($1, $2, $3, $4, $5, $6, $7, 'DRAFT', $8) on conflict do nothing returning ref`,
      [
        draft.id,
        draft.seriesId,
        draft.slug,
        draft.title,
        draft.question,
        draft.summary,
        draft.timeZone,
        draft.creationKey,
      ],
    );
    return added.length > 0;
  }

  async describe(
    ctx: RequestContext,
    id: string,
    { title, question, summary, timeZone }: EditionWords,
  ): Promise<void> {
    await this.change(ctx, id, { title, question, summary, timeZone });
  }

  /** The organiser is a word of the series: its other editions have changed with it. */
  async renameOrganizer(
    ctx: RequestContext,
    edition: PreparedEdition,
    organizer: string,
  ): Promise<void> {
    await this.database.query(ctx, 'update series set organizer = $2 where id = $1', [
      edition.seriesId,
      organizer,
    ]);
    await this.database.query(
      ctx,
      'update editions set version = version + 1 where series_id = $1 and id <> $2',
      [edition.seriesId, edition.id],
    );
  }

  async stateLegalBasis(ctx: RequestContext, id: string, statement: LegalStatement): Promise<void> {
    await this.change(ctx, id, statement);
  }

  async publish(ctx: RequestContext, id: string): Promise<void> {
    await this.change(ctx, id, { state: 'PUBLISHED', publishedAt: () => 'now()' });
  }

  async archive(ctx: RequestContext, id: string): Promise<void> {
    await this.change(ctx, id, { state: 'ARCHIVED', archivedAt: () => 'now()' });
  }

  findAllSeries(ctx: RequestContext): Promise<SeriesSummary[]> {
    return this.database.query<SeriesSummary>(
      ctx,
      'select id, slug, title, organizer from series order by title, id',
    );
  }

  private async change(ctx: RequestContext, id: string, values: object): Promise<void> {
    await this.database
      .manager(ctx)
      .update(EditionEntity, { id }, { ...values, version: () => 'version + 1' });
  }

  private async one(
    ctx: RequestContext,
    where: string,
    key: string,
  ): Promise<PreparedEdition | null> {
    const [row] = await this.database.query<PreparedRow>(ctx, `${PREPARED} ${where}`, [key]);
    return row === undefined ? null : preparedOf(row);
  }
}

function preparedOf(row: PreparedRow): PreparedEdition {
  const { legalBasis, sensitiveDataGround, dataController, dataContact, legalNote, ...edition } =
    row;
  const isStated =
    legalBasis !== null &&
    sensitiveDataGround !== null &&
    dataController !== null &&
    dataContact !== null &&
    legalNote !== null;
  const legal = isStated
    ? { legalBasis, sensitiveDataGround, dataController, dataContact, legalNote }
    : null;
  return { ...edition, legal };
}
