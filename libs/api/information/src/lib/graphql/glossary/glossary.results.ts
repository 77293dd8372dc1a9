import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import {
  IdempotencyConflictErrorType,
  ValidationFailedErrorType,
} from '@voix/api-platform/graphql';
import { GlossaryTermConflictErrorType } from '../collection-error.types.js';
import { GlossaryTermType } from './glossary-term.type.js';

@ObjectType({ isAbstract: true })
abstract class GlossaryTermSavedType {
  @Field(() => GlossaryTermType, { description: 'The word as it is now' })
  term: GlossaryTermType;
}

@ObjectType('AddGlossaryTermSuccess', { description: 'The word is in the glossary' })
export class AddGlossaryTermSuccessType extends GlossaryTermSavedType {}

@ObjectType('RewordGlossaryTermSuccess', { description: 'The glossary tells the word otherwise' })
export class RewordGlossaryTermSuccessType extends GlossaryTermSavedType {}

@ObjectType('RemoveGlossaryTermSuccess', { description: 'The word has left the glossary' })
export class RemoveGlossaryTermSuccessType {
  @Field(() => [GlossaryTermType], { description: 'What stays' })
  glossary: GlossaryTermType[];
}

export const AddGlossaryTermResult = createUnionType({
  name: 'AddGlossaryTermResult',
  description: 'What became of a new word',
  types: () =>
    [AddGlossaryTermSuccessType, IdempotencyConflictErrorType, ValidationFailedErrorType] as const,
});

export const RewordGlossaryTermResult = createUnionType({
  name: 'RewordGlossaryTermResult',
  description: 'What became of a change',
  types: () =>
    [
      RewordGlossaryTermSuccessType,
      GlossaryTermConflictErrorType,
      ValidationFailedErrorType,
    ] as const,
});

export const RemoveGlossaryTermResult = createUnionType({
  name: 'RemoveGlossaryTermResult',
  description: 'What became of a removal',
  types: () => [RemoveGlossaryTermSuccessType, GlossaryTermConflictErrorType] as const,
});
