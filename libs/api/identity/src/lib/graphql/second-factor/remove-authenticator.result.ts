import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { presentError } from '@voix/api-platform/graphql';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { Result } from '@voix/domain-kernel';
import type { LastSecondFactor } from '../../domain/second-factor/second-factor.js';
import { presentViewer, ViewerType } from '../viewer.type.js';
import { LastSecondFactorErrorType } from './second-factor-errors.types.js';

@ObjectType('RemoveAuthenticatorSuccess', { description: 'There is no authenticator any more' })
export class RemoveAuthenticatorSuccessType {
  @Field(() => ViewerType, { description: 'The person, without it' })
  viewer: ViewerType;
}

export const RemoveAuthenticatorResultType = createUnionType({
  name: 'RemoveAuthenticatorResult',
  types: () => [RemoveAuthenticatorSuccessType, LastSecondFactorErrorType] as const,
});

export function presentRemoveAuthenticator(
  ctx: RequestContext,
  result: Result<undefined, LastSecondFactor>,
): RemoveAuthenticatorSuccessType | LastSecondFactorErrorType {
  return result.ok
    ? Object.assign(new RemoveAuthenticatorSuccessType(), { viewer: presentViewer() })
    : presentError(ctx, LastSecondFactorErrorType, result.error, {});
}
