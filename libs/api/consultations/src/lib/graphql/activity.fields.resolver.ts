import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Gql, type GraphqlContext } from '@voix/api-platform/graphql';
import { ActivityLoaders } from './activity.loaders.js';
import { ActivityType, GridCellType, InteractionMomentType } from './activity.type.js';

@Resolver(() => ActivityType)
export class ActivityFieldsResolver {
  constructor(private readonly loaders: ActivityLoaders) {}

  @ResolveField(() => [InteractionMomentType], {
    description: 'For each interaction, whether it is open now and when that changes',
  })
  moments(
    @Gql() graphql: GraphqlContext,
    @Parent() activity: ActivityType,
  ): Promise<InteractionMomentType[]> {
    return this.loaders.moments.load(graphql, activity.id);
  }

  @ResolveField(() => [GridCellType], {
    description: 'What it allows during which phase, or always: its row of the grid',
  })
  cells(@Gql() graphql: GraphqlContext, @Parent() activity: ActivityType): Promise<GridCellType[]> {
    return this.loaders.cells.load(graphql, activity.id);
  }
}
