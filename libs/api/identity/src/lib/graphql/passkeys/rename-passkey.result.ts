import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { presentValidation, ValidationFailedErrorType } from '@voix/api-platform/graphql';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { Result, ValidationFailed } from '@voix/domain-kernel';
import { presentViewer, ViewerType } from '../viewer.type.js';

@ObjectType('RenamePasskeySuccess', { description: 'The passkey has its new name' })
export class RenamePasskeySuccessType {
  @Field(() => ViewerType, { description: 'The person, with their passkeys' })
  viewer: ViewerType;
}

export const RenamePasskeyResultType = createUnionType({
  name: 'RenamePasskeyResult',
  types: () => [RenamePasskeySuccessType, ValidationFailedErrorType] as const,
});

export function presentRenamePasskey(
  ctx: RequestContext,
  result: Result<undefined, ValidationFailed>,
): RenamePasskeySuccessType | ValidationFailedErrorType {
  return result.ok
    ? Object.assign(new RenamePasskeySuccessType(), { viewer: presentViewer() })
    : presentValidation(ctx, result.error);
}
