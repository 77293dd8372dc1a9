import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ActivityType } from '@voix/api-consultations';
import { Ctx, pageRequest } from '@voix/api-platform/graphql';
import { RequestContext } from '@voix/api-platform/request-context';
import { ProposalListReader } from '../application/proposal-list.reader.js';
import type { ProposalOrder } from '../domain/proposal-order.js';
import { ProposalConnectionType, presentPage } from './proposal.connection.js';
import { ProposalOrderEnum } from './proposal.enums.js';

/** What this area adds to an activity. */
@Resolver(() => ActivityType)
export class ActivityProposalsResolver {
  constructor(private readonly lists: ProposalListReader) {}

  @ResolveField(() => ProposalConnectionType, { description: 'The proposals in the debate' })
  async proposals(
    @Ctx() ctx: RequestContext,
    @Parent() activity: ActivityType,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Args('theme', { type: () => String, nullable: true }) theme: string | null,
    @Args('order', { type: () => ProposalOrderEnum, nullable: true, defaultValue: 'NEWEST' })
    order: ProposalOrder | null,
  ): Promise<ProposalConnectionType> {
    const page = await this.lists.ofActivity(ctx, {
      activityId: activity.id,
      editionId: activity.editionId,
      theme: theme ?? null,
      // A default stands for an argument that is absent, not for one that is null.
      order: order ?? 'NEWEST',
      page: pageRequest(first, after),
    });
    return presentPage(ctx, page);
  }
}
