import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, anyone, signedIn } from '@voix/api-platform/access';
import { Ctx } from '@voix/api-platform/graphql';
import { RequestContext } from '@voix/api-platform/request-context';
import { DropPendingIdentityUseCase } from '../../application/openid/drop-pending-identity.use-case.js';
import { IdentityReader } from '../../application/openid/identity.reader.js';
import { LinkPendingIdentityUseCase } from '../../application/openid/link-pending-identity.use-case.js';
import { UnlinkIdentityUseCase } from '../../application/openid/unlink-identity.use-case.js';
import { ViewerType } from '../viewer.type.js';
import {
  DropPendingIdentitySuccessType,
  LinkPendingIdentityResultType,
  presentDropPendingIdentity,
  presentLinkPendingIdentity,
  presentUnlinkIdentity,
  UnlinkIdentityInput,
  UnlinkIdentitySuccessType,
} from './openid.results.js';
import {
  IdentityProviderType,
  LinkedIdentityType,
  presentIdentity,
  presentProvider,
} from './openid.types.js';

/** Identities of other services. Signing in with one is a journey of the browser, not an operation. */
@Resolver(() => ViewerType)
export class OpenIdResolver {
  constructor(
    private readonly reader: IdentityReader,
    private readonly link: LinkPendingIdentityUseCase,
    private readonly drop: DropPendingIdentityUseCase,
    private readonly unlink: UnlinkIdentityUseCase,
  ) {}

  @Query(() => [IdentityProviderType], {
    description: 'The services with which people may sign in, in the order in which to offer them',
  })
  @Access(anyone)
  identityProviders(): IdentityProviderType[] {
    return this.reader.offered().map(presentProvider);
  }

  @ResolveField(() => [LinkedIdentityType], {
    description: 'Identities of other services that open their account, the oldest first',
  })
  async identities(@Ctx() ctx: RequestContext): Promise<LinkedIdentityType[]> {
    const own = await this.reader.own(ctx);
    return own.map((identity) => presentIdentity(identity, this.reader.named(identity.provider)));
  }

  @ResolveField(() => IdentityProviderType, {
    nullable: true,
    description: 'The service that proved who is at this browser, for an account to be linked',
  })
  async pendingIdentity(@Ctx() ctx: RequestContext): Promise<IdentityProviderType | null> {
    const provider = await this.reader.pendingProvider(ctx);
    return provider && presentProvider(provider);
  }

  @Mutation(() => LinkPendingIdentityResultType, {
    description: 'Links the identity that was proved in this browser to the account signed in here',
  })
  @Access(signedIn)
  async linkPendingIdentity(
    @Ctx() ctx: RequestContext,
  ): Promise<typeof LinkPendingIdentityResultType> {
    const result = await this.link.run(ctx);
    return presentLinkPendingIdentity(ctx, result);
  }

  @Mutation(() => DropPendingIdentitySuccessType, {
    description: 'Forgets the identity that was proved in this browser',
  })
  @Access(anyone)
  async dropPendingIdentity(@Ctx() ctx: RequestContext): Promise<DropPendingIdentitySuccessType> {
    await this.drop.run(ctx);
    return presentDropPendingIdentity();
  }

  @Mutation(() => UnlinkIdentitySuccessType, {
    description: 'Takes one of their own identities off their account',
  })
  @Access(signedIn)
  async unlinkIdentity(
    @Ctx() ctx: RequestContext,
    @Args('input') { identityId }: UnlinkIdentityInput,
  ): Promise<UnlinkIdentitySuccessType> {
    await this.unlink.run(ctx, identityId);
    return presentUnlinkIdentity();
  }
}
