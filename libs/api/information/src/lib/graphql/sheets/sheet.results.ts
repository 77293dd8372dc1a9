import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import {
  IdempotencyConflictErrorType,
  UserErrorType,
  ValidationFailedErrorType,
} from '@voix/api-platform/graphql';
import { SheetDraftType } from './sheet-draft.type.js';

@ObjectType({ isAbstract: true })
abstract class SheetSavedType {
  @Field(() => SheetDraftType, { description: 'The sheet as organisers see it now' })
  sheet: SheetDraftType;
}

@ObjectType('CreateInformationSheetSuccess', { description: 'The sheet has begun' })
export class CreateInformationSheetSuccessType extends SheetSavedType {}

@ObjectType('ReviseInformationSheetSuccess', { description: 'The sheet has another version' })
export class ReviseInformationSheetSuccessType extends SheetSavedType {}

@ObjectType('WriteEasyReadSuccess', { description: 'The sheet is said in easy words' })
export class WriteEasyReadSuccessType extends SheetSavedType {}

@ObjectType('ReviewInformationSheetSuccess', { description: 'The text has one more reviewer' })
export class ReviewInformationSheetSuccessType extends SheetSavedType {}

@ObjectType('PublishInformationSheetSuccess', { description: 'Everybody reads the sheet' })
export class PublishInformationSheetSuccessType extends SheetSavedType {}

@ObjectType('SheetConflictError', {
  implements: () => UserErrorType,
  description: 'Somebody wrote another version since this one was opened',
})
export class SheetConflictErrorType extends UserErrorType {
  @Field(() => SheetDraftType, { description: 'What it says now' })
  current: SheetDraftType;
}

export const CreateInformationSheetResult = createUnionType({
  name: 'CreateInformationSheetResult',
  description: 'What became of a new sheet',
  types: () =>
    [
      CreateInformationSheetSuccessType,
      IdempotencyConflictErrorType,
      ValidationFailedErrorType,
    ] as const,
});

export const ReviseInformationSheetResult = createUnionType({
  name: 'ReviseInformationSheetResult',
  description: 'What became of a new version',
  types: () =>
    [ReviseInformationSheetSuccessType, SheetConflictErrorType, ValidationFailedErrorType] as const,
});

export const WriteEasyReadResult = createUnionType({
  name: 'WriteEasyReadResult',
  description: 'What became of the easy words',
  types: () =>
    [WriteEasyReadSuccessType, SheetConflictErrorType, ValidationFailedErrorType] as const,
});

export const ReviewInformationSheetResult = createUnionType({
  name: 'ReviewInformationSheetResult',
  description: 'What became of a review',
  types: () =>
    [ReviewInformationSheetSuccessType, SheetConflictErrorType, ValidationFailedErrorType] as const,
});

export const PublishInformationSheetResult = createUnionType({
  name: 'PublishInformationSheetResult',
  description: 'What became of a publication',
  types: () =>
    [
      PublishInformationSheetSuccessType,
      SheetConflictErrorType,
      ValidationFailedErrorType,
    ] as const,
});
