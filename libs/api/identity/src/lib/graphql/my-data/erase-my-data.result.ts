import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { presentError, UserErrorType } from '@voix/api-platform/graphql';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { Result } from '@voix/domain-kernel';
import type { RoleHeld } from '../../domain/role-held.js';
import { presentViewer, ViewerType } from '../viewer.type.js';

@ObjectType('EraseMyDataSuccess', { description: 'Nothing here points to the person any more' })
export class EraseMyDataSuccessType {
  @Field(() => ViewerType, { description: 'Nobody, from now on' })
  viewer: ViewerType;
}

@ObjectType('RoleHeldError', {
  implements: () => UserErrorType,
  description: 'The person holds a role: it is taken back first',
})
export class RoleHeldErrorType extends UserErrorType {}

export const EraseMyDataResultType = createUnionType({
  name: 'EraseMyDataResult',
  types: () => [EraseMyDataSuccessType, RoleHeldErrorType] as const,
});

export function presentEraseMyData(
  ctx: RequestContext,
  result: Result<undefined, RoleHeld>,
): EraseMyDataSuccessType | RoleHeldErrorType {
  return result.ok
    ? Object.assign(new EraseMyDataSuccessType(), { viewer: presentViewer() })
    : presentError(ctx, RoleHeldErrorType, result.error, {});
}
