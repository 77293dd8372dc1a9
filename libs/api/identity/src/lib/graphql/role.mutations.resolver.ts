import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access, permission } from '@voix/api-platform/access';
import { Ctx } from '@voix/api-platform/graphql';
import { RequestContext } from '@voix/api-platform/request-context';
import { GrantRoleUseCase } from '../application/grant-role.use-case.js';
import { RevokeRoleUseCase } from '../application/revoke-role.use-case.js';
import { GrantRoleInput } from './grant-role.input.js';
import { GrantRoleResultType, presentGrantRole } from './grant-role.result.js';
import { RevokeRoleInput } from './revoke-role.input.js';
import { presentRevokeRole, RevokeRoleResultType } from './revoke-role.result.js';
import { scopeOf } from './role-place.js';

@Resolver()
export class RoleMutationsResolver {
  constructor(
    private readonly grant: GrantRoleUseCase,
    private readonly revoke: RevokeRoleUseCase,
  ) {}

  @Mutation(() => GrantRoleResultType, {
    description: 'Gives a role to the account of an address, made when there is none',
  })
  @Access(permission('roles.grant', ({ input }: { input: GrantRoleInput }) => scopeOf(input)))
  async grantRole(
    @Ctx() ctx: RequestContext,
    @Args('input') input: GrantRoleInput,
  ): Promise<typeof GrantRoleResultType> {
    const { email, role } = input;
    const result = await this.grant.run(ctx, { email, role, scope: scopeOf(input) });
    return presentGrantRole(ctx, result);
  }

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
