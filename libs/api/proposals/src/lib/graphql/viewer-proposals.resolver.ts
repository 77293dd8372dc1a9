import { Args, Int, ResolveField, Resolver } from '@nestjs/graphql';
import { ViewerType } from '@voix/api-identity';
import { Ctx, pageRequest } from '@voix/api-platform/graphql';
import { RequestContext } from '@voix/api-platform/request-context';
import { ProposalListReader } from '../application/proposal-list.reader.js';
import { ProposalConnectionType, presentPage } from './proposal.connection.js';

/** What this area adds to the person who asks. */
@Resolver(() => ViewerType)
export class ViewerProposalsResolver {
  constructor(private readonly lists: ProposalListReader) {}

  @ResolveField(() => ProposalConnectionType, {
    description: 'One’s own proposals, newest first, whatever became of them',
  })
  async proposals(
    @Ctx() ctx: RequestContext,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<ProposalConnectionType> {
    const page = await this.lists.ofViewer(ctx, pageRequest(first, after));
    return presentPage(ctx, page);
  }
}
