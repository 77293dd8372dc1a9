import { createUnionType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { presentError } from '@voix/api-platform/graphql';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { Result } from '@voix/domain-kernel';
import type { IdentityLinkedElsewhere } from '../../domain/openid/identity.js';
import { presentViewer, ViewerType } from '../viewer.type.js';
import { IdentityLinkedElsewhereErrorType } from './openid.types.js';

@InputType('UnlinkIdentityInput', { description: 'Which of their own identities to take off' })
export class UnlinkIdentityInput {
  @Field(() => ID, { description: 'Id from the list of their identities' })
  identityId: string;
}

@ObjectType('LinkPendingIdentitySuccess', { description: 'The identity opens the account' })
export class LinkPendingIdentitySuccessType {
  @Field(() => ViewerType, { description: 'The person, with their identities' })
  viewer: ViewerType;
}

@ObjectType('DropPendingIdentitySuccess', { description: 'Nothing waits in this browser' })
export class DropPendingIdentitySuccessType {
  @Field(() => ViewerType, { description: 'The person' })
  viewer: ViewerType;
}

@ObjectType('UnlinkIdentitySuccess', { description: 'The identity opens nothing any more' })
export class UnlinkIdentitySuccessType {
  @Field(() => ViewerType, { description: 'The person, with the identities that are left' })
  viewer: ViewerType;
}

export const LinkPendingIdentityResultType = createUnionType({
  name: 'LinkPendingIdentityResult',
  types: () => [LinkPendingIdentitySuccessType, IdentityLinkedElsewhereErrorType] as const,
});

export function presentLinkPendingIdentity(
  ctx: RequestContext,
  result: Result<undefined, IdentityLinkedElsewhere>,
): LinkPendingIdentitySuccessType | IdentityLinkedElsewhereErrorType {
  return result.ok
    ? Object.assign(new LinkPendingIdentitySuccessType(), { viewer: presentViewer() })
    : presentError(ctx, IdentityLinkedElsewhereErrorType, result.error, {});
}

export function presentDropPendingIdentity(): DropPendingIdentitySuccessType {
  return Object.assign(new DropPendingIdentitySuccessType(), { viewer: presentViewer() });
}

export function presentUnlinkIdentity(): UnlinkIdentitySuccessType {
  return Object.assign(new UnlinkIdentitySuccessType(), { viewer: presentViewer() });
}
