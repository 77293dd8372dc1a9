import { Injectable } from '@nestjs/common';
import { EditionsFacade } from '@voix/api-editions';
import type { Page, PageRequest } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
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
  ) {}

  /** Those in the debate. Withdrawn, refused and merged ones keep their own page and leave this list. */
  async ofActivity(
    ctx: RequestContext,
    request: ActivityListRequest,
  ): Promise<Page<ProposalRecord>> {
    const { activityId, editionId, theme, order, page } = request;
    const themeId = theme === null ? null : await this.themeId(ctx, editionId, theme);
    if (themeId === undefined) return EMPTY;
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
}
