import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access, permission } from '@voix/api-platform/access';
import { Ctx } from '@voix/api-platform/graphql';
import { RequestContext } from '@voix/api-platform/request-context';
import { RevokeRoleUseCase } from '../application/revoke-role.use-case.js';
import { RevokeRoleInput, scopeOf } from './revoke-role.input.js';
import { presentRevokeRole, RevokeRoleResultType } from './revoke-role.result.js';

@Resolver()
export class RoleMutationsResolver {
  constructor(private readonly revoke: RevokeRoleUseCase) {}

  @Mutation(() => RevokeRoleResultType, {
    description: 'Takes a role back from a person and ends all their sessions',
  })
  @Access(permission('roles.grant', ({ input }: { input: RevokeRoleInput }) => scopeOf(input)))
  async revokeRole(
    @Ctx() ctx: RequestContext,
    @Args('input') input: RevokeRoleInput,
  ): Promise<typeof RevokeRoleResultType> {
    const { email, role } = input;
    const result = await this.revoke.run(ctx, { email, role, scope: scopeOf(input) });
    return presentRevokeRole(ctx, result);
  }
}
