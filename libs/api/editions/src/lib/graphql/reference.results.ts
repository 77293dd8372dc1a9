import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import {
  presentError,
  presentValidation,
  UserErrorType,
  ValidationFailedErrorType,
} from '@voix/api-platform/graphql';
import type { RequestContext } from '@voix/api-platform/request-context';
import { assertNever } from '@voix/domain-kernel';
import type { ChangeReferenceError } from '../application/change-reference.use-case.js';
import { EditionStateMismatchErrorType } from './edition-state-mismatch.type.js';
import { PreparationChangedType } from './preparation-changed.type.js';
import { presentReference, SeriesReferenceType } from './reference.type.js';

@ObjectType('AddReferenceSuccess', { description: 'The series has it' })
export class AddReferenceSuccessType extends PreparationChangedType {}

@ObjectType('ChangeReferenceSuccess', { description: 'The series has it so' })
export class ChangeReferenceSuccessType extends PreparationChangedType {}

@ObjectType('OrderReferencesSuccess', { description: 'The list is in the new order' })
export class OrderReferencesSuccessType extends PreparationChangedType {}

@ObjectType('ReferenceConflictError', {
  implements: () => UserErrorType,
  description: 'Somebody changed it since it was opened',
})
export class ReferenceConflictErrorType extends UserErrorType {
  @Field(() => SeriesReferenceType, { description: 'What it is now' })
  current: SeriesReferenceType;
}

export const AddReferenceResult = createUnionType({
  name: 'AddReferenceResult',
  description: 'What became of a new college or territory',
  types: () =>
    [AddReferenceSuccessType, EditionStateMismatchErrorType, ValidationFailedErrorType] as const,
});

export const ChangeReferenceResult = createUnionType({
  name: 'ChangeReferenceResult',
  description: 'What became of a change of a college or territory',
  types: () =>
    [
      ChangeReferenceSuccessType,
      EditionStateMismatchErrorType,
      ReferenceConflictErrorType,
      ValidationFailedErrorType,
    ] as const,
});

export const OrderReferencesResult = createUnionType({
  name: 'OrderReferencesResult',
  description: 'What became of another order',
  types: () =>
    [OrderReferencesSuccessType, EditionStateMismatchErrorType, ValidationFailedErrorType] as const,
});

/** The member of a union that stands for a failure. */
export function presentReferenceError(ctx: RequestContext, error: ChangeReferenceError) {
  switch (error.code) {
    case 'EDIT_CONFLICT': {
      const current = presentReference(error.seriesId, error.current);
      return presentError(ctx, ReferenceConflictErrorType, error, { current });
    }
    case 'EDITION_STATE_MISMATCH':
    case 'VALIDATION_FAILED':
      return presentPlainReferenceError(ctx, error);
    default:
      return assertNever(error);
  }
}

/** The same for acts that nobody can be in the way of. */
export function presentPlainReferenceError(
  ctx: RequestContext,
  error: Exclude<ChangeReferenceError, { readonly code: 'EDIT_CONFLICT' }>,
) {
  return error.code === 'VALIDATION_FAILED'
    ? presentValidation(ctx, error)
    : presentError(ctx, EditionStateMismatchErrorType, error, {});
}
