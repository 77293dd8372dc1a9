import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import {
  IdempotencyConflictErrorType,
  UserErrorType,
  ValidationFailedErrorType,
} from '@voix/api-platform/graphql';
import { EditionStateMismatchErrorType } from './edition-state-mismatch.type.js';
import { PreparedEditionType } from './prepared-edition.type.js';
import { PreparedThemeType } from './prepared-theme.type.js';
import { ReadinessConditionType } from './readiness-condition.type.js';

@ObjectType('PreparedEditionSuccess', { description: 'The change is made' })
export class PreparedEditionSuccessType {
  @Field(() => PreparedEditionType, { description: 'The edition as it is now' })
  prepared: PreparedEditionType;
}

@ObjectType('EditionConflictError', {
  implements: () => UserErrorType,
  description: 'Somebody changed the edition since it was opened',
})
export class EditionConflictErrorType extends UserErrorType {
  @Field(() => PreparedEditionType, { description: 'What it says now' })
  current: PreparedEditionType;
}

@ObjectType('ThemeConflictError', {
  implements: () => UserErrorType,
  description: 'Somebody changed the theme since it was opened',
})
export class ThemeConflictErrorType extends UserErrorType {
  @Field(() => PreparedThemeType, { description: 'What it says now' })
  current: PreparedThemeType;
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
    [PreparedEditionSuccessType, IdempotencyConflictErrorType, ValidationFailedErrorType] as const,
});

export const DescribeEditionResult = createUnionType({
  name: 'DescribeEditionResult',
  description: 'What became of a change of an edition',
  types: () =>
    [
      PreparedEditionSuccessType,
      EditionConflictErrorType,
      EditionStateMismatchErrorType,
      ValidationFailedErrorType,
    ] as const,
});

export const PublishEditionResult = createUnionType({
  name: 'PublishEditionResult',
  description: 'What became of a publication',
  types: () =>
    [PreparedEditionSuccessType, EditionNotReadyErrorType, EditionStateMismatchErrorType] as const,
});

export const ArchiveEditionResult = createUnionType({
  name: 'ArchiveEditionResult',
  description: 'What became of putting an edition away',
  types: () =>
    [PreparedEditionSuccessType, EditionStateMismatchErrorType, PhasesNotOverErrorType] as const,
});

export const ChangeThemesResult = createUnionType({
  name: 'ChangeThemesResult',
  description: 'What became of a change of the themes of an edition',
  types: () =>
    [
      PreparedEditionSuccessType,
      EditionStateMismatchErrorType,
      ThemeConflictErrorType,
      ValidationFailedErrorType,
    ] as const,
});
