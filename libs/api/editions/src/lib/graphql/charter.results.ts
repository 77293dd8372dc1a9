import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import {
  IdempotencyConflictErrorType,
  presentError,
  presentValidation,
  UserErrorType,
  ValidationFailedErrorType,
} from '@voix/api-platform/graphql';
import type { RequestContext } from '@voix/api-platform/request-context';
import { assertNever, type ValidationFailed } from '@voix/domain-kernel';
import type { CharterConflict } from '../domain/charter-errors.js';
import type { CreationConflict, EditionStateMismatch } from '../domain/edition-errors.js';
import { CharterDraftType, presentDraftedCharter } from './charter.type.js';
import { EditionStateMismatchErrorType } from './edition-state-mismatch.type.js';
import { PreparationChangedType } from './preparation-changed.type.js';

@ObjectType('ChangeCharterDraftSuccess', { description: 'The next version says the new words' })
export class ChangeCharterDraftSuccessType extends PreparationChangedType {}

@ObjectType('AdoptCharterSuccess', { description: 'What was written is in force' })
export class AdoptCharterSuccessType extends PreparationChangedType {}

@ObjectType('DropCharterDraftSuccess', { description: 'Nothing is being written any more' })
export class DropCharterDraftSuccessType extends PreparationChangedType {}

@ObjectType('CharterConflictError', {
  implements: () => UserErrorType,
  description: 'Somebody changed, adopted or gave up the draft since it was opened',
})
export class CharterConflictErrorType extends UserErrorType {
  @Field(() => CharterDraftType, {
    nullable: true,
    description: 'What is being written now; absent when there is no draft any more',
  })
  current: CharterDraftType | null;
}

/** How an act on a charter can fail. */
const FAILURES = [
  CharterConflictErrorType,
  EditionStateMismatchErrorType,
  IdempotencyConflictErrorType,
  ValidationFailedErrorType,
] as const;

export const ChangeCharterDraftResult = createUnionType({
  name: 'ChangeCharterDraftResult',
  description: 'What became of a change of what is being written',
  types: () => [ChangeCharterDraftSuccessType, ...FAILURES] as const,
});

export const AdoptCharterResult = createUnionType({
  name: 'AdoptCharterResult',
  description: 'What became of bringing a charter into force',
  types: () => [AdoptCharterSuccessType, ...FAILURES] as const,
});

export const DropCharterDraftResult = createUnionType({
  name: 'DropCharterDraftResult',
  description: 'What became of giving up what was being written',
  types: () => [DropCharterDraftSuccessType, ...FAILURES] as const,
});

type CharterError = CharterConflict | CreationConflict | EditionStateMismatch | ValidationFailed;

/** The member of the union that stands for a failure. */
export function presentCharterError(ctx: RequestContext, error: CharterError) {
  switch (error.code) {
    case 'EDIT_CONFLICT': {
      const current = error.current && presentDraftedCharter(error.current);
      return presentError(ctx, CharterConflictErrorType, error, { current });
    }
    case 'EDITION_STATE_MISMATCH':
      return presentError(ctx, EditionStateMismatchErrorType, error, {});
    case 'IDEMPOTENCY_CONFLICT':
      return presentError(ctx, IdempotencyConflictErrorType, error, {});
    case 'VALIDATION_FAILED':
      return presentValidation(ctx, error);
    default:
      return assertNever(error);
  }
}
