import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Gql, type GraphqlContext } from '@voix/api-platform/graphql';
import { ProposalLoaders, ProposalType } from '@voix/api-proposals';
import { WithdrawVoteSuccessType } from './vote.results.js';
import { VoteType } from './vote.type.js';

@Resolver(() => VoteType)
export class VoteFieldsResolver {
  constructor(private readonly proposals: ProposalLoaders) {}

  @ResolveField(() => ProposalType, { description: 'The proposal voted on' })
  proposal(@Gql() graphql: GraphqlContext, @Parent() vote: VoteType): Promise<ProposalType> {
    return this.proposals.byId.load(graphql, vote.id);
  }
}

@Resolver(() => WithdrawVoteSuccessType)
export class WithdrawVoteSuccessFieldsResolver {
  constructor(private readonly proposals: ProposalLoaders) {}

  @ResolveField(() => ProposalType, { description: 'The proposal, without the vote' })
  proposal(
    @Gql() graphql: GraphqlContext,
    @Parent() success: WithdrawVoteSuccessType,
  ): Promise<ProposalType> {
    return this.proposals.byId.load(graphql, success.proposalId);
  }
}
