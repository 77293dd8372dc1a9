import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { NotEligibleErrorType, presentError } from '@voix/api-platform/graphql';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { Result } from '@voix/domain-kernel';
import { NotEligible } from '../domain/eligibility.policy.js';
import type { SignInFailed } from '../domain/sign-in-challenge.js';
import { SignInFailedErrorType } from './sign-in-failed.type.js';
import { presentViewer, ViewerType } from './viewer.type.js';

@ObjectType('ClaimFirstOrganizerSuccess', {
  description: 'The person administers this installation',
})
export class ClaimFirstOrganizerSuccessType {
  @Field(() => ViewerType, { description: 'The person, with their new permissions' })
  viewer: ViewerType;
}

export const ClaimFirstOrganizerResultType = createUnionType({
  name: 'ClaimFirstOrganizerResult',
  types: () =>
    [ClaimFirstOrganizerSuccessType, NotEligibleErrorType, SignInFailedErrorType] as const,
});

export function presentClaimFirstOrganizer(
  ctx: RequestContext,
  result: Result<undefined, NotEligible | SignInFailed>,
): ClaimFirstOrganizerSuccessType | NotEligibleErrorType | SignInFailedErrorType {
  if (result.ok)
    return Object.assign(new ClaimFirstOrganizerSuccessType(), { viewer: presentViewer() });
  return result.error instanceof NotEligible
    ? presentError(ctx, NotEligibleErrorType, result.error, {})
    : presentError(ctx, SignInFailedErrorType, result.error, {});
}
