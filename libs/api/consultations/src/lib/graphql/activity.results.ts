import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { EditionStateMismatchErrorType, EditionType } from '@voix/api-editions';
import {
  IdempotencyConflictErrorType,
  UserErrorType,
  ValidationFailedErrorType,
} from '@voix/api-platform/graphql';
import { ActivityType } from './activity.type.js';

@ObjectType('ActivityConflictError', {
  implements: () => UserErrorType,
  description: 'Somebody else changed the words of the activity since they were opened',
})
export class ActivityConflictErrorType extends UserErrorType {
  @Field(() => ActivityType, { description: 'What it says now' })
  currentActivity: ActivityType;
}

@ObjectType('ActivityNotEmptyError', {
  implements: () => UserErrorType,
  description: 'People have taken part in the activity',
})
export class ActivityNotEmptyErrorType extends UserErrorType {}

/** Whoever changes an activity or the grid reads all of them again. */
@ObjectType({ isAbstract: true })
abstract class ActivitiesChangedType {
  @Field(() => EditionType, { description: 'The edition with its activities' })
  edition: EditionType;
}

@ObjectType('CreateActivitySuccess', {
  description: 'The activity is there, closed until the grid opens it',
})
export class CreateActivitySuccessType extends ActivitiesChangedType {}

@ObjectType('DescribeActivitySuccess', { description: 'The activity has the new words' })
export class DescribeActivitySuccessType extends ActivitiesChangedType {}

@ObjectType('OrderActivitiesSuccess', { description: 'The activities have the new order' })
export class OrderActivitiesSuccessType extends ActivitiesChangedType {}

@ObjectType('RemoveActivitySuccess', { description: 'The activity is gone' })
export class RemoveActivitySuccessType extends ActivitiesChangedType {}

@ObjectType('ChangeGridSuccess', { description: 'The grid is as it was asked' })
export class ChangeGridSuccessType extends ActivitiesChangedType {}

export const CreateActivityResult = createUnionType({
  name: 'CreateActivityResult',
  types: () =>
    [
      CreateActivitySuccessType,
      IdempotencyConflictErrorType,
      EditionStateMismatchErrorType,
      ValidationFailedErrorType,
    ] as const,
});

export const DescribeActivityResult = createUnionType({
  name: 'DescribeActivityResult',
  types: () =>
    [
      DescribeActivitySuccessType,
      ActivityConflictErrorType,
      EditionStateMismatchErrorType,
      ValidationFailedErrorType,
    ] as const,
});

export const OrderActivitiesResult = createUnionType({
  name: 'OrderActivitiesResult',
  types: () =>
    [OrderActivitiesSuccessType, EditionStateMismatchErrorType, ValidationFailedErrorType] as const,
});

export const RemoveActivityResult = createUnionType({
  name: 'RemoveActivityResult',
  types: () =>
    [RemoveActivitySuccessType, ActivityNotEmptyErrorType, EditionStateMismatchErrorType] as const,
});

export const ChangeGridResult = createUnionType({
  name: 'ChangeGridResult',
  types: () =>
    [ChangeGridSuccessType, EditionStateMismatchErrorType, ValidationFailedErrorType] as const,
});
