import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '@voix/api-platform/database';
import {
  ProposalRanking,
  ProposalRankingSource,
  type RankedProposal,
  type RankingRequest,
} from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';

/** Orders proposals by the votes they received, for the lists of the proposals area. */
@Injectable()
export class VotesRankingSource extends ProposalRankingSource implements OnModuleInit {
  constructor(
    private readonly ranking: ProposalRanking,
    private readonly database: Database,
  ) {
    super();
  }

  onModuleInit(): void {
    this.ranking.use(this);
  }

  async mostVoted(
    ctx: RequestContext,
    request: RankingRequest,
  ): Promise<readonly RankedProposal[]> {
    const { activityId, themeId, first, after } = request;
    return this.database.query<RankedProposal>(ctx, MOST_VOTED, [
      activityId,
      themeId,
      after?.votes ?? null,
      after?.proposalId ?? null,
      first,
    ]);
  }
}

const MOST_VOTED = `
  with ranked as (
    select proposal.id as "proposalId", coalesce(tally.agree + tally.neutral + tally.disagree, 0) as votes
    from proposals proposal
    join activities activity on activity.id = proposal.activity_id
    join editions edition on edition.id = proposal.edition_id
    left join vote_tallies tally on tally.edition_ref = edition.ref and tally.activity_ref = activity.ref
      and tally.proposal_ref = proposal.ref
    where proposal.activity_id = $1 and proposal.state = 'PUBLISHED' and ($2::uuid is null or proposal.theme_id = $2)
  )
  select * from ranked
  where $3::int is null or (votes, "proposalId") < ($3, $4::uuid)
  order by votes desc, "proposalId" desc
  limit $5`;
