import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import {
  IdempotencyConflictErrorType,
  ValidationFailedErrorType,
} from '@voix/api-platform/graphql';
import { UseCaseConflictErrorType } from '../collection-error.types.js';
import { UseCaseType } from './use-case.type.js';

@ObjectType('UseCaseSuccess', { description: 'The collection says it now' })
export class UseCaseSuccessType {
  @Field(() => UseCaseType, { description: 'The use case as it is now' })
  useCase: UseCaseType;
}

export const AddUseCaseResult = createUnionType({
  name: 'AddUseCaseResult',
  description: 'What became of a new use case',
  types: () =>
    [UseCaseSuccessType, IdempotencyConflictErrorType, ValidationFailedErrorType] as const,
});

export const RewordUseCaseResult = createUnionType({
  name: 'RewordUseCaseResult',
  description: 'What became of a change',
  types: () => [UseCaseSuccessType, UseCaseConflictErrorType, ValidationFailedErrorType] as const,
});

export const RetireUseCaseResult = createUnionType({
  name: 'RetireUseCaseResult',
  description: 'What became of a use case that leaves or comes back',
  types: () => [UseCaseSuccessType] as const,
});
