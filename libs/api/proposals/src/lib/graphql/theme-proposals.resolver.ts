import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ThemeType } from '@voix/api-editions';
import { Gql, type GraphqlContext } from '@voix/api-platform/graphql';
import { ProposalLoaders } from './proposal.loaders.js';

/** What this area adds to a theme. */
@Resolver(() => ThemeType)
export class ThemeProposalsResolver {
  constructor(private readonly loaders: ProposalLoaders) {}

  @ResolveField(() => Int, { description: 'Its proposals in the debate, in this edition' })
  async proposalCount(@Gql() graphql: GraphqlContext, @Parent() theme: ThemeType): Promise<number> {
    const counts = await this.loaders.themeCounts.load(graphql, theme.editionId);
    return counts.get(theme.id) ?? 0;
  }
}
