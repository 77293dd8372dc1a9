import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { presentValidation, ValidationFailedErrorType } from '@voix/api-platform/graphql';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { Result, ValidationFailed } from '@voix/domain-kernel';
import type { RoleGranted } from '../application/grant-role.use-case.js';

@ObjectType('GrantRoleSuccess', { description: 'The person holds the role there' })
export class GrantRoleSuccessType {
  @Field(() => Boolean, {
    description: 'Whether they did not hold it before; if so, they sign in anew to find it',
  })
  isNew: boolean;
}

export const GrantRoleResultType = createUnionType({
  name: 'GrantRoleResult',
  description: 'What became of giving a role',
  types: () => [GrantRoleSuccessType, ValidationFailedErrorType] as const,
});

export function presentGrantRole(
  ctx: RequestContext,
  result: Result<RoleGranted, ValidationFailed>,
): GrantRoleSuccessType | ValidationFailedErrorType {
  return result.ok
    ? Object.assign(new GrantRoleSuccessType(), { isNew: result.value.isNew })
    : presentValidation(ctx, result.error);
}
