import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Access, permission } from '@voix/api-platform/access';
import { Ctx } from '@voix/api-platform/graphql';
import { RequestContext } from '@voix/api-platform/request-context';
import type { Scope } from '@voix/contracts/permissions';
import { RoleHoldersReader } from '../application/role-holders.reader.js';
import { presentRoleHolder, RoleHolderType } from './role-holder.type.js';

@Resolver()
export class RoleQueriesResolver {
  constructor(private readonly holders: RoleHoldersReader) {}

  @Query(() => [RoleHolderType], {
    description: 'Who holds roles in an edition and its territories, by role, then by address',
  })
  @Access(
    permission('roles.grant', ({ editionId }: { editionId: string }): Scope => ({
      kind: 'EDITION',
      editionId,
    })),
  )
  async roleHolders(
    @Ctx() ctx: RequestContext,
    @Args('editionId', { type: () => ID }) editionId: string,
  ): Promise<RoleHolderType[]> {
    return (await this.holders.ofEdition(ctx, editionId)).map(presentRoleHolder);
  }
}
