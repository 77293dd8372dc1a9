import { Injectable } from '@nestjs/common';
import { Database } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { CharterDraft, CharterText } from '../domain/charter.js';
import { CharterDraftEntity } from './charter-draft.entity.js';

/** The next version of each charter, while it is written. Changes are made while the edition is locked. */
@Injectable()
export class CharterDraftRepository {
  constructor(private readonly database: Database) {}

  find(ctx: RequestContext, editionIds: readonly string[]): Promise<CharterDraft[]> {
    return this.database.query<CharterDraft>(
      ctx,
      `select edition_id as "editionId", revision, body, rules, changed_at as "changedAt"
       from charter_drafts where edition_id = any($1::uuid[])`,
      [editionIds],
    );
  }

  async add(
    ctx: RequestContext,
    draft: Pick<CharterDraft, 'editionId' | 'body' | 'rules'>,
  ): Promise<void> {
    await this.database.manager(ctx).insert(CharterDraftEntity, draft);
  }

  /** Writes the draft, begun now if there was none, and counts its revision up. */
  async change(
    ctx: RequestContext,
    editionId: string,
    { body, rules }: CharterText,
  ): Promise<void> {
    await this.database.query(
      ctx,
      `insert into charter_drafts (edition_id, body, rules) values ($1, $2, $3)
       on conflict on constraint pk_charter_drafts do update
       set body = excluded.body, rules = excluded.rules, revision = charter_drafts.revision + 1, changed_at = now()`,
      [editionId, body, rules],
    );
  }

  async drop(ctx: RequestContext, editionId: string): Promise<void> {
    await this.database.manager(ctx).delete(CharterDraftEntity, { editionId });
  }
}
