import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import {
  presentError,
  presentValidation,
  ValidationFailedErrorType,
} from '@voix/api-platform/graphql';
import type { RequestContext } from '@voix/api-platform/request-context';
import { ValidationFailed, type Result } from '@voix/domain-kernel';
import type { PasskeyRefused } from '../../domain/passkeys/passkey.js';
import { PasskeyRefusedErrorType } from '../second-factor/second-factor-errors.types.js';
import { presentViewer, ViewerType } from '../viewer.type.js';

@ObjectType('AddPasskeySuccess', { description: 'The passkey opens the account from now on' })
export class AddPasskeySuccessType {
  @Field(() => ViewerType, {
    description: 'The person, whose session has passed the second factor',
  })
  viewer: ViewerType;
}

export const AddPasskeyResultType = createUnionType({
  name: 'AddPasskeyResult',
  types: () => [AddPasskeySuccessType, PasskeyRefusedErrorType, ValidationFailedErrorType] as const,
});

export function presentAddPasskey(
  ctx: RequestContext,
  result: Result<undefined, PasskeyRefused | ValidationFailed>,
): AddPasskeySuccessType | PasskeyRefusedErrorType | ValidationFailedErrorType {
  if (result.ok) return Object.assign(new AddPasskeySuccessType(), { viewer: presentViewer() });
  return result.error instanceof ValidationFailed
    ? presentValidation(ctx, result.error)
    : presentError(ctx, PasskeyRefusedErrorType, result.error, {});
}
