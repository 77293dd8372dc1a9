import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import {
  IdempotencyConflictErrorType,
  UserErrorType,
  ValidationFailedErrorType,
} from '@voix/api-platform/graphql';
import { EditionStateMismatchErrorType } from './edition-state-mismatch.type.js';
import { PreparationChangedType } from './preparation-changed.type.js';
import { PreparedEditionType } from './prepared-edition.type.js';
import { ReadinessConditionType } from './readiness-condition.type.js';

@ObjectType('CreateEditionSuccess', { description: 'The draft is made' })
export class CreateEditionSuccessType extends PreparationChangedType {}

@ObjectType('DescribeEditionSuccess', { description: 'The edition has the new words' })
export class DescribeEditionSuccessType extends PreparationChangedType {}

@ObjectType('StateLegalBasisSuccess', {
  description: 'The edition says on what ground it processes personal data',
})
export class StateLegalBasisSuccessType extends PreparationChangedType {}

@ObjectType('PublishEditionSuccess', { description: 'Everyone can see the edition' })
export class PublishEditionSuccessType extends PreparationChangedType {}

@ObjectType('ArchiveEditionSuccess', { description: 'The edition is put away' })
export class ArchiveEditionSuccessType extends PreparationChangedType {}

@ObjectType('EditionConflictError', {
  implements: () => UserErrorType,
  description: 'Somebody changed the edition since it was opened',
})
export class EditionConflictErrorType extends UserErrorType {
  @Field(() => PreparedEditionType, { description: 'What it says now' })
  current: PreparedEditionType;
}

@ObjectType('EditionNotReadyError', {
  implements: () => UserErrorType,
  description: 'Something is missing that everybody has a right to',
})
export class EditionNotReadyErrorType extends UserErrorType {
  @Field(() => [ReadinessConditionType], { description: 'What is missing' })
  missing: ReadinessConditionType[];
}

@ObjectType('PhasesNotOverError', {
  implements: () => UserErrorType,
  description: 'A phase is running or still to come',
})
export class PhasesNotOverErrorType extends UserErrorType {}

export const CreateEditionResult = createUnionType({
  name: 'CreateEditionResult',
  description: 'What became of a new edition',
  types: () =>
    [CreateEditionSuccessType, IdempotencyConflictErrorType, ValidationFailedErrorType] as const,
});

export const DescribeEditionResult = createUnionType({
  name: 'DescribeEditionResult',
  description: 'What became of a change of an edition',
  types: () =>
    [
      DescribeEditionSuccessType,
      EditionConflictErrorType,
      EditionStateMismatchErrorType,
      ValidationFailedErrorType,
    ] as const,
});

export const StateLegalBasisResult = createUnionType({
  name: 'StateLegalBasisResult',
  description: 'What became of a legal basis',
  types: () =>
    [
      StateLegalBasisSuccessType,
      EditionConflictErrorType,
      EditionStateMismatchErrorType,
      ValidationFailedErrorType,
    ] as const,
});

export const PublishEditionResult = createUnionType({
  name: 'PublishEditionResult',
  description: 'What became of a publication',
  types: () =>
    [PublishEditionSuccessType, EditionNotReadyErrorType, EditionStateMismatchErrorType] as const,
});

export const ArchiveEditionResult = createUnionType({
  name: 'ArchiveEditionResult',
  description: 'What became of putting an edition away',
  types: () =>
    [ArchiveEditionSuccessType, EditionStateMismatchErrorType, PhasesNotOverErrorType] as const,
});
