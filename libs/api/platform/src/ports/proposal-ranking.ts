import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../request-context/index.js';

/** Where a proposal stands in a ranking by votes: both keys of the order, highest first. */
export interface RankedProposal {
  readonly proposalId: string;
  readonly votes: number;
}

export interface RankingRequest {
  readonly activityId: string;
  readonly themeId: string | null;
  /** How many to answer at most. */
  readonly first: number;
  /** Only those that come after this one; null for the beginning. */
  readonly after: RankedProposal | null;
}

/** Orders the published proposals of an activity by their votes. Proposals lists them; voting counts them. */
export abstract class ProposalRankingSource {
  /**
   * Published proposals only, by number of votes then by id, both descending; those without a vote come last.
   * `id` breaks ties, so that pages neither repeat nor skip a proposal.
   */
  abstract mostVoted(
    ctx: RequestContext,
    request: RankingRequest,
  ): Promise<readonly RankedProposal[]>;
}

/** Holds the ranking once an area has registered one. */
@Injectable()
export class ProposalRanking {
  private registered: ProposalRankingSource | null = null;

  use(source: ProposalRankingSource): void {
    this.registered = source;
  }

  /** null as long as nobody counts votes: lists then fall back to the newest first. */
  get source(): ProposalRankingSource | null {
    return this.registered;
  }
}
