import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import {
  IdempotencyConflictErrorType,
  ValidationFailedErrorType,
} from '@voix/api-platform/graphql';
import { UseCaseConflictErrorType } from '../collection-error.types.js';
import { UseCaseType } from './use-case.type.js';

@ObjectType({ isAbstract: true })
abstract class UseCaseSavedType {
  @Field(() => UseCaseType, { description: 'The use case as it is now' })
  useCase: UseCaseType;
}

@ObjectType('AddUseCaseSuccess', { description: 'The use case is in the collection' })
export class AddUseCaseSuccessType extends UseCaseSavedType {}

@ObjectType('RewordUseCaseSuccess', { description: 'The collection tells it otherwise' })
export class RewordUseCaseSuccessType extends UseCaseSavedType {}

@ObjectType('RetireUseCaseSuccess', { description: 'The use case has left, or is back' })
export class RetireUseCaseSuccessType extends UseCaseSavedType {}

export const AddUseCaseResult = createUnionType({
  name: 'AddUseCaseResult',
  description: 'What became of a new use case',
  types: () =>
    [AddUseCaseSuccessType, IdempotencyConflictErrorType, ValidationFailedErrorType] as const,
});

export const RewordUseCaseResult = createUnionType({
  name: 'RewordUseCaseResult',
  description: 'What became of a change',
  types: () =>
    [RewordUseCaseSuccessType, UseCaseConflictErrorType, ValidationFailedErrorType] as const,
});

export const RetireUseCaseResult = createUnionType({
  name: 'RetireUseCaseResult',
  description: 'What became of a use case that leaves or comes back',
  types: () => [RetireUseCaseSuccessType] as const,
});
