import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { presentError } from '@voix/api-platform/graphql';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { Result } from '@voix/domain-kernel';
import type { LastSecondFactor } from '../../domain/second-factor/second-factor.js';
import { LastSecondFactorErrorType } from '../second-factor/second-factor-errors.types.js';
import { presentViewer, ViewerType } from '../viewer.type.js';

@ObjectType('RemovePasskeySuccess', { description: 'The passkey opens nothing any more' })
export class RemovePasskeySuccessType {
  @Field(() => ViewerType, { description: 'The person, with the passkeys that are left' })
  viewer: ViewerType;
}

export const RemovePasskeyResultType = createUnionType({
  name: 'RemovePasskeyResult',
  types: () => [RemovePasskeySuccessType, LastSecondFactorErrorType] as const,
});

export function presentRemovePasskey(
  ctx: RequestContext,
  result: Result<undefined, LastSecondFactor>,
): RemovePasskeySuccessType | LastSecondFactorErrorType {
  return result.ok
    ? Object.assign(new RemovePasskeySuccessType(), { viewer: presentViewer() })
    : presentError(ctx, LastSecondFactorErrorType, result.error, {});
}
