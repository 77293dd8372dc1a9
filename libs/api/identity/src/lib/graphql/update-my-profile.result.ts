import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import {
  NotEligibleErrorType,
  presentError,
  presentValidation,
  ValidationFailedErrorType,
} from '@voix/api-platform/graphql';
import type { RequestContext } from '@voix/api-platform/request-context';
import { ValidationFailed, type Result } from '@voix/domain-kernel';
import type { NotEligible } from '../domain/eligibility.policy.js';
import { presentViewer, ViewerType } from './viewer.type.js';

@ObjectType('UpdateMyProfileSuccess', { description: 'The profile is saved' })
export class UpdateMyProfileSuccessType {
  @Field(() => ViewerType, { description: 'The person, as they are now' })
  viewer: ViewerType;
}

export const UpdateMyProfileResultType = createUnionType({
  name: 'UpdateMyProfileResult',
  types: () =>
    [UpdateMyProfileSuccessType, NotEligibleErrorType, ValidationFailedErrorType] as const,
});

export function presentUpdateMyProfile(
  ctx: RequestContext,
  result: Result<undefined, NotEligible | ValidationFailed>,
): UpdateMyProfileSuccessType | NotEligibleErrorType | ValidationFailedErrorType {
  if (result.ok)
    return Object.assign(new UpdateMyProfileSuccessType(), { viewer: presentViewer() });
  return result.error instanceof ValidationFailed
    ? presentValidation(ctx, result.error)
    : presentError(ctx, NotEligibleErrorType, result.error, {});
}
