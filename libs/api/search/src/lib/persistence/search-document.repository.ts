import { Injectable } from '@nestjs/common';
import { Database } from '@voix/api-platform/database';
import type { SearchDocument, SearchKind } from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import { withoutMarks } from '../domain/highlighted-text.js';

/** A text beyond that can be found by its beginning: an index entry has a size that PostgreSQL limits. */
const LONGEST_BODY = 50_000;

/** The writes of the index. */
@Injectable()
export class SearchDocumentRepository {
  constructor(private readonly database: Database) {}

  /** Adds documents, or replaces those that are there. */
  async put(
    ctx: RequestContext,
    kind: SearchKind,
    documents: readonly SearchDocument[],
  ): Promise<void> {
    if (documents.length === 0) return;
    await this.database.query(
      ctx,
      `insert into search_documents (kind, document_id, edition_id, theme_id, locale, page_key, title, body, dated_at)
       select $1, id, "editionId", "themeId", locale, "pageKey", title, body, "datedAt"
       from jsonb_to_recordset($2::jsonb) as document (id uuid, "editionId" uuid, "themeId" uuid, locale text,
         "pageKey" text, title text, body text, "datedAt" timestamptz)
       order by id
       on conflict on constraint pk_search_documents do update set edition_id = excluded.edition_id,
         theme_id = excluded.theme_id, locale = excluded.locale, page_key = excluded.page_key, title = excluded.title,
         body = excluded.body, dated_at = excluded.dated_at`,
      [kind, JSON.stringify(documents.map(indexed))],
    );
  }

  async remove(ctx: RequestContext, kind: SearchKind, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.database.query(
      ctx,
      'delete from search_documents where kind = $1 and document_id = any($2::uuid[])',
      [kind, ids],
    );
  }

  /**
   * Keeps every other writer of the index waiting until the transaction ends, and waits for those who write now: what is
   * read after it is what they left.
   */
  async lock(ctx: RequestContext): Promise<void> {
    await this.database.query(ctx, 'lock table search_documents in share row exclusive mode');
  }

  /** The ids of a kind between two ids, the first not among them; null for no bound. */
  async idsBetween(
    ctx: RequestContext,
    kind: SearchKind,
    after: string | null,
    to: string | null,
  ): Promise<readonly string[]> {
    const rows = await this.database.query<{ id: string }>(
      ctx,
      `select document_id as id from search_documents where kind = $1
         and ($2::uuid is null or document_id > $2) and ($3::uuid is null or document_id <= $3)`,
      [kind, after, to],
    );
    return rows.map(({ id }) => id);
  }
}

function indexed(document: SearchDocument): SearchDocument {
  const title = withoutMarks(document.title);
  return { ...document, title, body: withoutMarks(document.body).slice(0, LONGEST_BODY) };
}
