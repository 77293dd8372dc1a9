import { Injectable } from '@nestjs/common';
import { Database } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { CharterDraft } from '../domain/charter.js';
import { CharterDraftEntity } from './charter-draft.entity.js';

/** The next version of each charter, while it is written. */
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
}
