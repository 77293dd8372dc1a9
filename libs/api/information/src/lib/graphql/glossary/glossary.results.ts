import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import {
  IdempotencyConflictErrorType,
  ValidationFailedErrorType,
} from '@voix/api-platform/graphql';
import { GlossaryTermConflictErrorType } from '../collection-error.types.js';
import { GlossaryTermType } from './glossary-term.type.js';

@ObjectType('GlossaryTermSuccess', { description: 'The glossary says it now' })
export class GlossaryTermSuccessType {
  @Field(() => GlossaryTermType, { description: 'The word as it is now' })
  term: GlossaryTermType;
}

@ObjectType('RemoveGlossaryTermSuccess', { description: 'The word has left the glossary' })
export class RemoveGlossaryTermSuccessType {
  @Field(() => [GlossaryTermType], { description: 'What stays' })
  glossary: GlossaryTermType[];
}

export const AddGlossaryTermResult = createUnionType({
  name: 'AddGlossaryTermResult',
  description: 'What became of a new word',
  types: () =>
    [GlossaryTermSuccessType, IdempotencyConflictErrorType, ValidationFailedErrorType] as const,
});

export const RewordGlossaryTermResult = createUnionType({
  name: 'RewordGlossaryTermResult',
  description: 'What became of a change',
  types: () =>
    [GlossaryTermSuccessType, GlossaryTermConflictErrorType, ValidationFailedErrorType] as const,
});

export const RemoveGlossaryTermResult = createUnionType({
  name: 'RemoveGlossaryTermResult',
  description: 'What became of a removal',
  types: () => [RemoveGlossaryTermSuccessType, GlossaryTermConflictErrorType] as const,
});
