import { Injectable } from '@nestjs/common';
import { EditionsFacade } from '@voix/api-editions';
import { decodeCursor, pageOf, type Page, type PageRequest } from '@voix/api-platform/database';
import { ProposalRanking } from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import { rankPosition } from '../domain/list-cursor.js';
import type { ProposalOrder } from '../domain/proposal-order.js';
import { ProposalReadRepository } from '../persistence/proposal-read.repository.js';
import type { ProposalRecord } from '../persistence/proposal-record.js';

export interface ActivityListRequest {
  readonly activityId: string;
  readonly editionId: string;
  /** Code of the one theme to show, or null for all. */
  readonly theme: string | null;
  readonly order: ProposalOrder;
  readonly page: PageRequest;
}

const EMPTY: Page<ProposalRecord> = { items: [], hasNextPage: false, totalCount: 0 };

/** The lists of proposals: what an activity shows, and what a participant wrote. */
@Injectable()
export class ProposalListReader {
  constructor(
    private readonly proposals: ProposalReadRepository,
    private readonly editions: EditionsFacade,
    private readonly ranking: ProposalRanking,
  ) {}

  /** Those in the debate. Withdrawn, refused and merged ones keep their own page and leave this list. */
  async ofActivity(
    ctx: RequestContext,
    request: ActivityListRequest,
  ): Promise<Page<ProposalRecord>> {
    const { activityId, editionId, theme, order, page } = request;
    const themeId = theme === null ? null : await this.themeId(ctx, editionId, theme);
    if (themeId === undefined) return EMPTY;
    if (order === 'MOST_VOTED') return this.mostVoted(ctx, activityId, themeId, page);
    return this.proposals.list({ of: 'activity', ownerId: activityId, order, themeId, page });
  }

  /** All of the acting person's own, newest first, whatever became of them: nobody else's can be asked for. */
  async ofViewer({ actor }: RequestContext, page: PageRequest): Promise<Page<ProposalRecord>> {
    if (actor === null) return EMPTY;
    return this.proposals.list({
      of: 'author',
      ownerId: actor.participantId,
      order: 'NEWEST',
      themeId: null,
      page,
    });
  }

  private async themeId(
    ctx: RequestContext,
    editionId: string,
    code: string,
  ): Promise<string | undefined> {
    const themes = await this.editions.themesByCode(ctx, editionId, [code]);
    return themes.get(code)?.id;
  }

  /** Voting orders the ids; the rows are read here. A proposal withdrawn in between is left out. */
  private async mostVoted(
    ctx: RequestContext,
    activityId: string,
    themeId: string | null,
    page: PageRequest,
  ): Promise<Page<ProposalRecord>> {
    const scope = { of: 'activity', ownerId: activityId, themeId } as const;
    const { source } = this.ranking;
    if (source === null) return this.proposals.list({ ...scope, order: 'NEWEST', page });
    const after = rankPosition(decodeCursor(page.after, 2));
    const ranked = await source.mostVoted(ctx, {
      activityId,
      themeId,
      first: page.first + 1,
      after,
    });
    const rows = await this.proposals.byIds(
      ctx,
      ranked.map((rank) => rank.proposalId),
    );
    const total = await this.proposals.count(scope);
    const ranks = pageOf(ranked, page, total, (rank) => [rank.votes, rank.proposalId]);
    const byId = new Map(rows.map((row) => [row.id, row]));
    const items = ranks.items.flatMap(({ node, cursor }) => {
      const row = byId.get(node.proposalId);
      return row === undefined ? [] : [{ node: row, cursor }];
    });
    return { ...ranks, items };
  }
}
