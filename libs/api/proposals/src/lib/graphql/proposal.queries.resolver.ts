import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Access, anyone } from '@voix/api-platform/access';
import { Ctx } from '@voix/api-platform/graphql';
import { RequestContext } from '@voix/api-platform/request-context';
import { ProposalReader } from './proposal.reader.js';
import { ProposalType } from './proposal.type.js';

@Resolver(() => ProposalType)
export class ProposalQueriesResolver {
  constructor(private readonly reader: ProposalReader) {}

  @Access(anyone)
  @Query(() => ProposalType, {
    nullable: true,
    description: 'A proposal by its number in an edition, whatever became of it',
  })
  proposal(
    @Ctx() ctx: RequestContext,
    @Args('editionSlug', { type: () => String }) editionSlug: string,
    @Args('number', { type: () => Int }) number: number,
  ): Promise<ProposalType | null> {
    return this.reader.byNumber(ctx, editionSlug, number);
  }
}
