import { Injectable } from '@nestjs/common';
import {
  Database,
  decodeCursor,
  pageOf,
  type Page,
  type PageRequest,
} from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import { isUuid } from '@voix/domain-kernel';
import { timePosition } from '../domain/list-cursor.js';
import type { PublishedVersion } from '../domain/proposal-errors.js';
import { countStatement, listStatement, type ListShape } from './proposal-list.sql.js';
import { PROPOSAL_COLUMNS, type ProposalRecord } from './proposal-record.js';

export interface ListRequest {
  readonly of: ListShape['of'];
  /** The activity or the author. */
  readonly ownerId: string;
  readonly order: ListShape['order'];
  readonly themeId: string | null;
  readonly page: PageRequest;
}

/** Reads for the pages: lists by keyset, and batches for the loaders. */
@Injectable()
export class ProposalReadRepository {
  constructor(private readonly database: Database) {}

  async list(request: ListRequest): Promise<Page<ProposalRecord>> {
    const { of, ownerId, order, themeId, page } = request;
    const after = timePosition(decodeCursor(page.after, 2));
    const statement = listStatement({
      of,
      order,
      hasTheme: themeId !== null,
      hasCursor: after !== null,
    });
    const theme = themeId === null ? [] : [themeId];
    const cursor = after === null ? [] : [after.at, after.id];
    const values = [ownerId, page.first + 1, ...theme, ...cursor];
    const rows = await this.database.named<ProposalRecord>(statement.name, statement.text, values);
    const total = await this.count(request);
    return pageOf(rows, page, total, (row) => [row.submittedAtExactly, row.id]);
  }

  async count({
    of,
    ownerId,
    themeId,
  }: Pick<ListRequest, 'of' | 'ownerId' | 'themeId'>): Promise<number> {
    const { name, text } = countStatement({ of, hasTheme: themeId !== null });
    const values = themeId === null ? [ownerId] : [ownerId, themeId];
    const [row] = await this.database.named<{ count: number }>(name, text, values);
    return row?.count ?? 0;
  }

  async byIds(ctx: RequestContext, ids: readonly string[]): Promise<ProposalRecord[]> {
    return this.database.query<ProposalRecord>(
      ctx,
      `select ${PROPOSAL_COLUMNS} from proposals where id = any($1::uuid[])`,
      [ids.filter(isUuid)],
    );
  }

  async byNumber(
    ctx: RequestContext,
    editionId: string,
    number: number,
  ): Promise<ProposalRecord | null> {
    const [row] = await this.database.query<ProposalRecord>(
      ctx,
      `select ${PROPOSAL_COLUMNS} from proposals where edition_id = $1 and number = $2`,
      [editionId, number],
    );
    return row ?? null;
  }

  /** The body that each proposal has now. */
  async currentBodies(
    ctx: RequestContext,
    ids: readonly string[],
  ): Promise<{ readonly proposalId: string; readonly body: string }[]> {
    return this.database.query(
      ctx,
      `select version.proposal_id as "proposalId", version.body
       from proposals proposal
       join proposal_versions version on version.proposal_id = proposal.id and version.number = proposal.current_version
       where proposal.id = any($1::uuid[])`,
      [ids],
    );
  }

  /** All versions of each proposal, oldest first. */
  async versions(ctx: RequestContext, ids: readonly string[]): Promise<PublishedVersion[]> {
    return this.database.query<PublishedVersion>(
      ctx,
      `select proposal_id as "proposalId", number, title, body, reason, created_at as "createdAt"
       from proposal_versions where proposal_id = any($1::uuid[]) order by proposal_id, number`,
      [ids],
    );
  }
}
