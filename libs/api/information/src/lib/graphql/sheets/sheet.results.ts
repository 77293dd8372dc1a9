import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import {
  IdempotencyConflictErrorType,
  UserErrorType,
  ValidationFailedErrorType,
} from '@voix/api-platform/graphql';
import { SheetDraftType } from './sheet-draft.type.js';

@ObjectType('SheetSaved', { description: 'The act on the sheet is done' })
export class SheetSavedType {
  @Field(() => SheetDraftType, { description: 'The sheet as organisers see it now' })
  sheet: SheetDraftType;
}

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
  types: () => [SheetSavedType, IdempotencyConflictErrorType, ValidationFailedErrorType] as const,
});

const ofChange = (name: string, description: string) =>
  createUnionType({
    name,
    description,
    types: () => [SheetSavedType, SheetConflictErrorType, ValidationFailedErrorType] as const,
  });

export const ReviseInformationSheetResult = ofChange(
  'ReviseInformationSheetResult',
  'What became of a new version',
);
export const WriteEasyReadResult = ofChange('WriteEasyReadResult', 'What became of the easy words');
export const ReviewInformationSheetResult = ofChange(
  'ReviewInformationSheetResult',
  'What became of a review',
);
export const PublishInformationSheetResult = ofChange(
  'PublishInformationSheetResult',
  'What became of a publication',
);
