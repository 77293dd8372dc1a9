import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Gql, type GraphqlContext } from '@voix/api-platform/graphql';
import { ProposalType } from '@voix/api-proposals';
import { ResultsLoaders } from './results.loaders.js';
import { VoteLoaders } from './vote.loaders.js';
import { ExternalTallyType, VoteTallyType, VoteType } from './vote.type.js';

/** What voting adds to a proposal. */
@Resolver(() => ProposalType)
export class ProposalVotingResolver {
  constructor(
    private readonly votes: VoteLoaders,
    private readonly results: ResultsLoaders,
  ) {}

  @ResolveField(() => VoteTallyType, {
    nullable: true,
    description: 'The votes cast here; null while results are not shown',
  })
  async voteTally(
    @Gql() graphql: GraphqlContext,
    @Parent() proposal: ProposalType,
  ): Promise<VoteTallyType | null> {
    const isShown = await this.results.areShown.load(graphql, proposal.activityId);
    return isShown ? this.votes.tally.load(graphql, proposal.id) : null;
  }

  @ResolveField(() => [ExternalTallyType], {
    description: 'Totals that other systems counted, shown apart',
  })
  recordedElsewhere(
    @Gql() graphql: GraphqlContext,
    @Parent() proposal: ProposalType,
  ): Promise<ExternalTallyType[]> {
    return this.votes.external.load(graphql, proposal.id);
  }

  @ResolveField(() => VoteType, { nullable: true, description: 'The vote of the person who asks' })
  viewerVote(
    @Gql() graphql: GraphqlContext,
    @Parent() proposal: ProposalType,
  ): Promise<VoteType | null> {
    return this.votes.ofViewer.load(graphql, proposal.id);
  }
}
