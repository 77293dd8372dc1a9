import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access, selfCheckedIn } from '@voix/api-platform/access';
import { Gql, type GraphqlContext } from '@voix/api-platform/graphql';
import { ReviseProposalUseCase } from '../application/revise-proposal.use-case.js';
import { SubmitProposalUseCase } from '../application/submit-proposal.use-case.js';
import { WithdrawProposalUseCase } from '../application/withdraw-proposal.use-case.js';
import {
  presentReviseError,
  presentSubmitError,
  presentWithdrawError,
} from './present-proposal-error.js';
import { ProposalLoaders } from './proposal.loaders.js';
import {
  ReviseProposalResult,
  ReviseProposalSuccessType,
  SubmitProposalResult,
  SubmitProposalSuccessType,
  WithdrawProposalResult,
  WithdrawProposalSuccessType,
} from './proposal.results.js';
import { ReviseProposalInput } from './revise-proposal.input.js';
import { SubmitProposalInput } from './submit-proposal.input.js';
import { WithdrawProposalInput } from './withdraw-proposal.input.js';

@Resolver()
export class ProposalMutationsResolver {
  constructor(
    private readonly submit: SubmitProposalUseCase,
    private readonly revise: ReviseProposalUseCase,
    private readonly withdraw: WithdrawProposalUseCase,
    private readonly loaders: ProposalLoaders,
  ) {}

  @Access(selfCheckedIn('SubmitProposalUseCase'))
  @Mutation(() => SubmitProposalResult, { description: 'Puts a proposal to the others' })
  async submitProposal(
    @Gql() graphql: GraphqlContext,
    @Args('input') input: SubmitProposalInput,
  ): Promise<typeof SubmitProposalResult> {
    const result = await this.submit.run(graphql.requestContext, input);
    if (!result.ok) return presentSubmitError(graphql.requestContext, result.error);
    const { proposalId, receiptCode } = result.value;
    const proposal = await this.loaders.reload(graphql, proposalId);
    return Object.assign(new SubmitProposalSuccessType(), { proposal, receiptCode });
  }

  @Access(selfCheckedIn('ReviseProposalUseCase'))
  @Mutation(() => ReviseProposalResult, {
    description: 'Publishes a new version of one’s own proposal',
  })
  async reviseProposal(
    @Gql() graphql: GraphqlContext,
    @Args('input') input: ReviseProposalInput,
  ): Promise<typeof ReviseProposalResult> {
    const result = await this.revise.run(graphql.requestContext, input);
    if (!result.ok) return presentReviseError(graphql.requestContext, result.error);
    const proposal = await this.loaders.reload(graphql, result.value.proposalId);
    return Object.assign(new ReviseProposalSuccessType(), { proposal });
  }

  @Access(selfCheckedIn('WithdrawProposalUseCase'))
  @Mutation(() => WithdrawProposalResult, {
    description: 'Takes one’s own proposal out of the debate',
  })
  async withdrawProposal(
    @Gql() graphql: GraphqlContext,
    @Args('input') input: WithdrawProposalInput,
  ): Promise<typeof WithdrawProposalResult> {
    const result = await this.withdraw.run(graphql.requestContext, input);
    if (!result.ok) return presentWithdrawError(graphql.requestContext, result.error);
    const proposal = await this.loaders.reload(graphql, result.value.proposalId);
    return Object.assign(new WithdrawProposalSuccessType(), { proposal });
  }
}
