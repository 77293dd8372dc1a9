import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import {
  presentError,
  presentValidation,
  ValidationFailedErrorType,
} from '@voix/api-platform/graphql';
import type { RequestContext } from '@voix/api-platform/request-context';
import { ValidationFailed, type Result } from '@voix/domain-kernel';
import type { AuthenticatorConfirmed } from '../../application/second-factor/confirm-authenticator.use-case.js';
import type {
  SecondFactorFailed,
  SecondFactorSetupExpired,
} from '../../domain/second-factor/second-factor.js';
import { presentViewer, ViewerType } from '../viewer.type.js';
import { SecondFactorFailedErrorType } from './second-factor-errors.types.js';

@ObjectType('ConfirmAuthenticatorSuccess', { description: 'The authenticator is in use' })
export class ConfirmAuthenticatorSuccessType {
  @Field(() => ViewerType, { description: 'The person, whose session has passed' })
  viewer: ViewerType;

  @Field(() => [String], {
    description: 'Recovery codes, each for one use; they are shown this once',
  })
  recoveryCodes: readonly string[];
}

export const ConfirmAuthenticatorResultType = createUnionType({
  name: 'ConfirmAuthenticatorResult',
  types: () =>
    [
      ConfirmAuthenticatorSuccessType,
      SecondFactorFailedErrorType,
      ValidationFailedErrorType,
    ] as const,
});

export function presentConfirmAuthenticator(
  ctx: RequestContext,
  result: Result<
    AuthenticatorConfirmed,
    SecondFactorFailed | SecondFactorSetupExpired | ValidationFailed
  >,
): ConfirmAuthenticatorSuccessType | SecondFactorFailedErrorType | ValidationFailedErrorType {
  if (result.ok) {
    const { recoveryCodes } = result.value;
    const viewer = presentViewer();
    return Object.assign(new ConfirmAuthenticatorSuccessType(), { viewer, recoveryCodes });
  }
  return result.error instanceof ValidationFailed
    ? presentValidation(ctx, result.error)
    : presentError(ctx, SecondFactorFailedErrorType, result.error, {});
}
