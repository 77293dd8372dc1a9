import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ActivityType, ConsultationsFacade } from '@voix/api-consultations';
import { RefusalError } from '@voix/api-platform/access';
import { Gql, QUERY_LIMITS, type GraphqlContext } from '@voix/api-platform/graphql';
import type { RequestContext } from '@voix/api-platform/request-context';
import { ProposalLoaders, ProposalType } from '@voix/api-proposals';
import { VoteSequenceReader } from '../application/vote-sequence.reader.js';
import { VoteProgressType } from './vote.type.js';

/** What voting adds to an activity. */
@Resolver(() => ActivityType)
export class ActivityVotingResolver {
  constructor(
    private readonly sequence: VoteSequenceReader,
    private readonly consultations: ConsultationsFacade,
    private readonly proposals: ProposalLoaders,
  ) {}

  @ResolveField(() => [ProposalType], {
    description: 'What to vote on next: not voted yet, the least voted first',
  })
  async voteSequence(
    @Gql() graphql: GraphqlContext,
    @Parent() activity: ActivityType,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 12 }) first: number,
  ): Promise<ProposalType[]> {
    if (first < 1 || first > QUERY_LIMITS.pageSize) throw new RefusalError('MALFORMED');
    const place = await this.placeOf(graphql.requestContext, activity);
    const ids = await this.sequence.next(graphql.requestContext, place, first);
    return Promise.all(ids.map((id) => this.proposals.byId.load(graphql, id)));
  }

  @ResolveField(() => VoteProgressType, { description: 'How far the person who asks has come' })
  async voteProgress(
    @Gql() graphql: GraphqlContext,
    @Parent() activity: ActivityType,
  ): Promise<VoteProgressType> {
    const place = await this.placeOf(graphql.requestContext, activity);
    const progress = await this.sequence.progress(graphql.requestContext, place);
    return Object.assign(new VoteProgressType(), progress);
  }

  private async placeOf(ctx: RequestContext, activity: ActivityType) {
    const place = await this.consultations.activityById(ctx, activity.id);
    if (place === null) throw new RefusalError('NOT_FOUND');
    return place;
  }
}
