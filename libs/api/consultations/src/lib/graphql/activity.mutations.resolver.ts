import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { EditionLoaders, type EditionType } from '@voix/api-editions';
import { Access, RefusalError, selfCheckedIn } from '@voix/api-platform/access';
import { Gql, type GraphqlContext } from '@voix/api-platform/graphql';
import { ChangeGridUseCase } from '../application/change-grid.use-case.js';
import { CreateActivityUseCase } from '../application/create-activity.use-case.js';
import { DescribeActivityUseCase } from '../application/describe-activity.use-case.js';
import { OrderActivitiesUseCase } from '../application/order-activities.use-case.js';
import { RemoveActivityUseCase } from '../application/remove-activity.use-case.js';
import {
  ChangeGridInput,
  CreateActivityInput,
  DescribeActivityInput,
  OrderActivitiesInput,
  RemoveActivityInput,
} from './activity.inputs.js';
import {
  ChangeGridResult,
  ChangeGridSuccessType,
  CreateActivityResult,
  CreateActivitySuccessType,
  DescribeActivityResult,
  DescribeActivitySuccessType,
  OrderActivitiesResult,
  OrderActivitiesSuccessType,
  RemoveActivityResult,
  RemoveActivitySuccessType,
} from './activity.results.js';
import {
  presentCreationError,
  presentDescriptionError,
  presentGridError,
  presentRemovalError,
} from './present-activity-error.js';

@Resolver()
export class ActivityMutationsResolver {
  constructor(
    private readonly creation: CreateActivityUseCase,
    private readonly description: DescribeActivityUseCase,
    private readonly order: OrderActivitiesUseCase,
    private readonly removal: RemoveActivityUseCase,
    private readonly gridChange: ChangeGridUseCase,
    private readonly editions: EditionLoaders,
  ) {}

  @Access(selfCheckedIn('CreateActivityUseCase'))
  @Mutation(() => CreateActivityResult, {
    description: 'Gives an edition one more way of taking part',
  })
  async createActivity(
    @Gql() graphql: GraphqlContext,
    @Args('input') input: CreateActivityInput,
  ): Promise<typeof CreateActivityResult> {
    const result = await this.creation.run(graphql.requestContext, input);
    if (!result.ok) return presentCreationError(graphql.requestContext, result.error);
    return this.changed(graphql, new CreateActivitySuccessType(), result.value.editionId);
  }

  @Access(selfCheckedIn('DescribeActivityUseCase'))
  @Mutation(() => DescribeActivityResult, {
    description: 'Calls and presents an activity otherwise',
  })
  async describeActivity(
    @Gql() graphql: GraphqlContext,
    @Args('input') input: DescribeActivityInput,
  ): Promise<typeof DescribeActivityResult> {
    const result = await this.description.run(graphql.requestContext, input);
    if (!result.ok) return presentDescriptionError(graphql.requestContext, result.error);
    return this.changed(graphql, new DescribeActivitySuccessType(), result.value.editionId);
  }

  @Access(selfCheckedIn('OrderActivitiesUseCase'))
  @Mutation(() => OrderActivitiesResult, {
    description: 'Shows the activities of an edition in another order',
  })
  async orderActivities(
    @Gql() graphql: GraphqlContext,
    @Args('input') input: OrderActivitiesInput,
  ): Promise<typeof OrderActivitiesResult> {
    const result = await this.order.run(graphql.requestContext, input);
    if (!result.ok) return presentGridError(graphql.requestContext, result.error);
    return this.changed(graphql, new OrderActivitiesSuccessType(), result.value.editionId);
  }

  @Access(selfCheckedIn('RemoveActivityUseCase'))
  @Mutation(() => RemoveActivityResult, {
    description: 'Takes away an activity in which nobody has taken part',
  })
  async removeActivity(
    @Gql() graphql: GraphqlContext,
    @Args('input') input: RemoveActivityInput,
  ): Promise<typeof RemoveActivityResult> {
    const result = await this.removal.run(graphql.requestContext, input);
    if (!result.ok) return presentRemovalError(graphql.requestContext, result.error);
    return this.changed(graphql, new RemoveActivitySuccessType(), result.value.editionId);
  }

  @Access(selfCheckedIn('ChangeGridUseCase'))
  @Mutation(() => ChangeGridResult, { description: 'Opens and closes activities, phase by phase' })
  async changeGrid(
    @Gql() graphql: GraphqlContext,
    @Args('input') input: ChangeGridInput,
  ): Promise<typeof ChangeGridResult> {
    const result = await this.gridChange.run(graphql.requestContext, input);
    if (!result.ok) return presentGridError(graphql.requestContext, result.error);
    return this.changed(graphql, new ChangeGridSuccessType(), result.value.editionId);
  }

  private async changed<T extends { edition: EditionType }>(
    graphql: GraphqlContext,
    success: T,
    editionId: string,
  ): Promise<T> {
    const edition = await this.editions.edition.load(graphql, editionId);
    if (edition === null) throw new RefusalError('NOT_FOUND');
    return Object.assign(success, { edition });
  }
}
