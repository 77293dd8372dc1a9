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
import { PreparedEditionSuccessType } from './preparation.results.js';

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

export const ChangeCharterResult = createUnionType({
  name: 'ChangeCharterResult',
  description: 'What became of a change of a charter',
  types: () =>
    [
      PreparedEditionSuccessType,
      CharterConflictErrorType,
      EditionStateMismatchErrorType,
      IdempotencyConflictErrorType,
      ValidationFailedErrorType,
    ] as const,
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
