import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import {
  presentError,
  presentValidation,
  ValidationFailedErrorType,
} from '@voix/api-platform/graphql';
import type { RequestContext } from '@voix/api-platform/request-context';
import { ValidationFailed, type Result } from '@voix/domain-kernel';
import type { RoleRevoked } from '../application/revoke-role.use-case.js';
import type { LastAdministrator } from '../domain/last-administrator.js';
import { LastAdministratorErrorType } from './last-administrator.type.js';

@ObjectType('RevokeRoleSuccess', { description: 'The person does not hold the role there' })
export class RevokeRoleSuccessType {
  @Field(() => Boolean, {
    description: 'Whether they held it until now, in which case all their sessions ended',
  })
  wasHeld: boolean;
}

export const RevokeRoleResultType = createUnionType({
  name: 'RevokeRoleResult',
  types: () =>
    [RevokeRoleSuccessType, LastAdministratorErrorType, ValidationFailedErrorType] as const,
});

export function presentRevokeRole(
  ctx: RequestContext,
  result: Result<RoleRevoked, LastAdministrator | ValidationFailed>,
): RevokeRoleSuccessType | LastAdministratorErrorType | ValidationFailedErrorType {
  if (result.ok)
    return Object.assign(new RevokeRoleSuccessType(), { wasHeld: result.value.wasHeld });
  return result.error instanceof ValidationFailed
    ? presentValidation(ctx, result.error)
    : presentError(ctx, LastAdministratorErrorType, result.error, {});
}
