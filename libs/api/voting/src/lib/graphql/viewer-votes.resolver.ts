import { Args, Int, ObjectType, Field, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ViewerType } from '@voix/api-identity';
import {
  ConnectionBase,
  connectionClasses,
  Ctx,
  pageRequest,
  toConnection,
} from '@voix/api-platform/graphql';
import { RequestContext } from '@voix/api-platform/request-context';
import { MyVotesReader } from '../application/my-votes.reader.js';
import { presentVote } from './present-vote.js';
import { VoteType } from './vote.type.js';

const { Edge } = connectionClasses(() => VoteType);

@ObjectType('VoteEdge', { description: 'One vote of a list' })
export class VoteEdgeType extends Edge {}

@ObjectType('VoteConnection', { description: 'A list of votes' })
export class VoteConnectionType extends ConnectionBase {
  @Field(() => [VoteEdgeType], { description: 'The votes of this page' })
  edges: VoteEdgeType[];
}

/** What voting adds to the person who asks: their own votes. */
@Resolver(() => ViewerType)
export class ViewerVotesResolver {
  constructor(private readonly reader: MyVotesReader) {}

  @ResolveField(() => VoteConnectionType, { description: 'My votes in all editions, latest first' })
  async votes(
    @Ctx() ctx: RequestContext,
    @Parent() _viewer: ViewerType,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<VoteConnectionType> {
    const page = await this.reader.page(ctx, pageRequest(first, after));
    return Object.assign(new VoteConnectionType(), toConnection(page, presentVote));
  }
}
