import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CollectionLoaders, UseCaseType } from '@voix/api-information';
import { Gql, type GraphqlContext } from '@voix/api-platform/graphql';
import { ProposalLoaders } from './proposal.loaders.js';
import { ProposalUseCaseLoaders } from './proposal-use-case.loaders.js';
import { ProposalType } from './proposal.type.js';

@Resolver(() => ProposalType)
export class ProposalUseCaseResolver {
  constructor(
    private readonly pointers: ProposalUseCaseLoaders,
    private readonly collections: CollectionLoaders,
  ) {}

  @ResolveField(() => UseCaseType, {
    nullable: true,
    description: 'The use of AI in care that it is about, if its author named one',
  })
  async useCase(
    @Gql() graphql: GraphqlContext,
    @Parent() { id }: ProposalType,
  ): Promise<UseCaseType | null> {
    const useCaseId = await this.pointers.useCaseId.load(graphql, id);
    return useCaseId === null ? null : this.collections.useCase.load(graphql, useCaseId);
  }
}

/** What this area adds to a use case. */
@Resolver(() => UseCaseType)
export class UseCaseProposalsResolver {
  constructor(
    private readonly pointers: ProposalUseCaseLoaders,
    private readonly loaders: ProposalLoaders,
  ) {}

  @ResolveField(() => [ProposalType], {
    description: 'The newest proposals in the debate that are about it, twenty at most',
  })
  async proposals(
    @Gql() graphql: GraphqlContext,
    @Parent() { id }: UseCaseType,
  ): Promise<ProposalType[]> {
    const ids = await this.pointers.proposalIds.load(graphql, id);
    return Promise.all(ids.map((one) => this.loaders.byId.load(graphql, one)));
  }
}
