import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import {
  presentError,
  presentValidation,
  UserErrorType,
  ValidationFailedErrorType,
} from '@voix/api-platform/graphql';
import type { RequestContext } from '@voix/api-platform/request-context';
import { assertNever, type ValidationFailed } from '@voix/domain-kernel';
import type { EditionStateMismatch } from '../domain/edition-errors.js';
import type { GuarantorConflict } from '../domain/guarantor.js';
import { EditionStateMismatchErrorType } from './edition-state-mismatch.type.js';
import { GuarantorType, presentGuarantor } from './guarantor.type.js';
import { PreparationChangedType } from './preparation-changed.type.js';

@ObjectType('NameGuarantorSuccess', { description: 'Everybody reads who is named' })
export class NameGuarantorSuccessType extends PreparationChangedType {}

@ObjectType('GuarantorConflictError', {
  implements: () => UserErrorType,
  description: 'Somebody named another since the form was opened',
})
export class GuarantorConflictErrorType extends UserErrorType {
  @Field(() => GuarantorType, { description: 'Who is named now' })
  current: GuarantorType;
}

export const NameGuarantorResult = createUnionType({
  name: 'NameGuarantorResult',
  description: 'What became of naming somebody',
  types: () =>
    [
      NameGuarantorSuccessType,
      EditionStateMismatchErrorType,
      GuarantorConflictErrorType,
      ValidationFailedErrorType,
    ] as const,
});

/** The member of the union that stands for a failure. */
export function presentNamingError(
  ctx: RequestContext,
  error: EditionStateMismatch | GuarantorConflict | ValidationFailed,
) {
  switch (error.code) {
    case 'EDIT_CONFLICT': {
      const current = presentGuarantor(error.current);
      return presentError(ctx, GuarantorConflictErrorType, error, { current });
    }
    case 'EDITION_STATE_MISMATCH':
      return presentError(ctx, EditionStateMismatchErrorType, error, {});
    case 'VALIDATION_FAILED':
      return presentValidation(ctx, error);
    default:
      return assertNever(error);
  }
}
