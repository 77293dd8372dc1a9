import { Injectable } from '@nestjs/common';
import { Database } from '@voix/api-platform/database';
import type { SearchDocument } from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { GlossaryTerm, GlossaryWords } from '../../domain/glossary/glossary-term.js';
import { GlossaryTermEntity } from './glossary-term.entity.js';

/** A word as it is added. What an import brings has no creation key. */
export type NewGlossaryTerm = Omit<GlossaryTerm, 'version'> & {
  readonly creationKey: string | null;
};

const COLUMNS = `id, edition_id as "editionId", slug, term, definition, easy_definition as "easyDefinition", example,
  synonyms, version`;

@Injectable()
export class GlossaryTermRepository {
  constructor(private readonly database: Database) {}

  /** The glossaries of editions, in the order of the dictionary: accents do not count. */
  findOfEditions(ctx: RequestContext, editionIds: readonly string[]): Promise<GlossaryTerm[]> {
    return this.database.query<GlossaryTerm>(
      ctx,
      `select ${COLUMNS} from glossary_terms where edition_id = any($1::uuid[]) order by slug, id`,
      [editionIds],
    );
  }

  findById(ctx: RequestContext, id: string): Promise<GlossaryTerm | null> {
    return this.one(ctx, 'id = $1', [id]);
  }

  /** Nobody else changes it until the transaction ends. */
  lock(ctx: RequestContext, id: string): Promise<GlossaryTerm | null> {
    return this.one(ctx, 'id = $1 for no key update', [id]);
  }

  findByCreationKey(
    ctx: RequestContext,
    editionId: string,
    key: string,
  ): Promise<GlossaryTerm | null> {
    return this.one(ctx, 'edition_id = $1 and creation_key = $2', [editionId, key]);
  }

  /** Answers the ids of those that were new: a word that the glossary has stays as it is. */
  async add(ctx: RequestContext, terms: readonly NewGlossaryTerm[]): Promise<string[]> {
    const added = await this.database.query<{ id: string }>(
      ctx,
      `insert into glossary_terms (id, edition_id, slug, term, definition, easy_definition, example, synonyms, creation_key)
       select id, "editionId", slug, term, definition, "easyDefinition", example, synonyms, "creationKey"
       from jsonb_to_recordset($1::jsonb) as entry (id uuid, "editionId" uuid, slug text, term text, definition text,
         "easyDefinition" text, example text, synonyms text[], "creationKey" uuid)
       on conflict do nothing returning id`,
      [JSON.stringify(terms)],
    );
    return added.map(({ id }) => id);
  }

  async reword(ctx: RequestContext, id: string, words: GlossaryWords): Promise<void> {
    const { term, definition, easyDefinition, example, synonyms } = words;
    await this.database.manager(ctx).update(
      GlossaryTermEntity,
      { id },
      {
        term,
        definition,
        easyDefinition,
        example,
        synonyms: [...synonyms],
        version: () => 'version + 1',
        updatedAt: () => 'now()',
      },
    );
  }

  async remove(ctx: RequestContext, id: string): Promise<void> {
    await this.database.manager(ctx).delete(GlossaryTermEntity, { id });
  }

  /** Another edition begins with the same words. Answers their new ids. */
  async copy(ctx: RequestContext, from: string, to: string): Promise<string[]> {
    const terms = await this.findOfEditions(ctx, [from]);
    const copies = terms.map((term) => ({ ...term, id: ctx.newId(), editionId: to }));
    return this.add(
      ctx,
      copies.map((term) => ({ ...term, creationKey: null })),
    );
  }

  /** These words as search knows them. All are public. */
  findable(ctx: RequestContext, ids: readonly string[]): Promise<SearchDocument[]> {
    return this.database.query<SearchDocument>(
      ctx,
      `select id, edition_id as "editionId", null as "themeId", 'fr' as locale, slug as "pageKey", term as title,
         concat_ws(E'\\n\\n', definition, easy_definition, example, array_to_string(synonyms, ', ')) as body,
         updated_at as "datedAt"
       from glossary_terms where id = any($1::uuid[])`,
      [ids],
    );
  }

  async idsAfter(ctx: RequestContext, after: string | null, limit: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      ctx,
      'select id from glossary_terms where $1::uuid is null or id > $1 order by id limit $2',
      [after, limit],
    );
    return rows.map(({ id }) => id);
  }

  private async one(
    ctx: RequestContext,
    where: string,
    values: readonly unknown[],
  ): Promise<GlossaryTerm | null> {
    const [term] = await this.database.query<GlossaryTerm>(
      ctx,
      `select ${COLUMNS} from glossary_terms where ${where}`,
      values,
    );
    return term ?? null;
  }
}
