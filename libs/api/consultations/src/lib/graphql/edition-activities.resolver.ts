import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { EditionType } from '@voix/api-editions';
import { Gql, type GraphqlContext } from '@voix/api-platform/graphql';
import { ActivityLoaders } from './activity.loaders.js';
import { ActivityType } from './activity.type.js';

/** What consultations add to an edition. */
@Resolver(() => EditionType)
export class EditionActivitiesResolver {
  constructor(private readonly loaders: ActivityLoaders) {}

  @ResolveField(() => ActivityType, {
    nullable: true,
    description: 'Where people propose and vote, if this edition has such a place',
  })
  proposalsActivity(
    @Gql() graphql: GraphqlContext,
    @Parent() edition: EditionType,
  ): Promise<ActivityType | null> {
    return this.loaders.proposalsActivity.load(graphql, edition.id);
  }

  @ResolveField(() => [ActivityType], {
    description: 'Its ways of taking part, in the order in which they are shown',
  })
  activities(
    @Gql() graphql: GraphqlContext,
    @Parent() edition: EditionType,
  ): Promise<ActivityType[]> {
    return this.loaders.activities.load(graphql, edition.id);
  }
}
