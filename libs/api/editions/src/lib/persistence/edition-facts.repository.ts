import { Injectable } from '@nestjs/common';
import { Database } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';

/** What an edition has, as far as it decides whether it may open. */
export interface EditionFacts {
  /** What people will read: the question, the summary, each theme, the charter. */
  readonly texts: readonly string[];
  readonly isLegalBasisStated: boolean;
  readonly isCharterAdopted: boolean;
  /** Themes that are not retired. */
  readonly themes: number;
  readonly phases: number;
  /** Duties of watching over the edition that somebody holds. */
  readonly guarantors: number;
}

const FACTS = `
  select array[edition.question, edition.summary]
      || array(select theme.title || ' ' || theme.summary from edition_themes taken
           join themes theme on theme.id = taken.theme_id where taken.edition_id = edition.id)
      || array(select body from charters where edition_id = edition.id and adopted_at <= clock_timestamp()
           order by version desc limit 1)
      || array(select body from charter_drafts draft where draft.edition_id = edition.id
           and not exists (select from charters adopted where adopted.edition_id = edition.id)) as texts,
    edition.legal_basis is not null and edition.sensitive_data_ground is not null
      and edition.data_controller is not null and edition.data_contact is not null as "isLegalBasisStated",
    exists (select from charters where edition_id = edition.id and adopted_at <= clock_timestamp()) as "isCharterAdopted",
    (select count(*)::int from edition_themes where edition_id = edition.id and retired_at is null) as themes,
    (select count(*)::int from phases where edition_id = edition.id) as phases,
    (select count(*)::int from guarantors where edition_id = edition.id) as guarantors
  from editions edition where edition.id = $1`;

/** Reads in one statement what an edition is held to before it opens. */
@Injectable()
export class EditionFactsRepository {
  constructor(private readonly database: Database) {}

  async find(ctx: RequestContext, editionId: string): Promise<EditionFacts> {
    const [facts] = await this.database.query<EditionFacts>(ctx, FACTS, [editionId]);
    if (facts === undefined) throw new Error(`There is no edition ${editionId}`);
    return facts;
  }
}
