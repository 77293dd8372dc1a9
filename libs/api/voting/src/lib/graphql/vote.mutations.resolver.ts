import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access, selfCheckedIn } from '@voix/api-platform/access';
import { Gql, type GraphqlContext } from '@voix/api-platform/graphql';
import { CastVoteUseCase } from '../application/cast-vote.use-case.js';
import { presentRecordedVote } from './present-vote.js';
import { presentVoteError } from './present-vote-error.js';
import { CastVoteInput, WithdrawVoteInput } from './vote.inputs.js';
import { VoteLoaders } from './vote.loaders.js';
import {
  CastVoteResult,
  CastVoteSuccessType,
  WithdrawVoteResult,
  WithdrawVoteSuccessType,
} from './vote.results.js';

@Resolver()
export class VoteMutationsResolver {
  constructor(
    private readonly useCase: CastVoteUseCase,
    private readonly loaders: VoteLoaders,
  ) {}

  @Access(selfCheckedIn('CastVoteUseCase'))
  @Mutation(() => CastVoteResult, {
    description: 'Records, or changes, what one thinks of a proposal',
  })
  async castVote(
    @Gql() graphql: GraphqlContext,
    @Args('input') input: CastVoteInput,
  ): Promise<typeof CastVoteResult> {
    const result = await this.useCase.cast(graphql.requestContext, input);
    if (!result.ok) return presentVoteError(graphql.requestContext, result.error);
    this.loaders.forget(graphql);
    return Object.assign(new CastVoteSuccessType(), {
      vote: presentRecordedVote(result.value),
      receipt: result.value.receipt,
    });
  }

  @Access(selfCheckedIn('CastVoteUseCase'))
  @Mutation(() => WithdrawVoteResult, { description: 'Takes a vote back' })
  async withdrawVote(
    @Gql() graphql: GraphqlContext,
    @Args('input') input: WithdrawVoteInput,
  ): Promise<typeof WithdrawVoteResult> {
    const result = await this.useCase.withdraw(graphql.requestContext, input);
    if (!result.ok) return presentVoteError(graphql.requestContext, result.error);
    this.loaders.forget(graphql);
    return Object.assign(new WithdrawVoteSuccessType(), {
      proposalId: result.value.proposalId,
      receipt: result.value.receipt,
    });
  }
}
