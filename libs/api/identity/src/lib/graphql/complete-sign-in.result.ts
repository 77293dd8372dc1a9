import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import {
  presentError,
  presentValidation,
  ValidationFailedErrorType,
} from '@voix/api-platform/graphql';
import type { RequestContext } from '@voix/api-platform/request-context';
import { ValidationFailed, type Result } from '@voix/domain-kernel';
import type { SignedIn } from '../application/complete-sign-in.use-case.js';
import type { SignInFailed } from '../domain/sign-in-challenge.js';
import { SignInFailedErrorType } from './sign-in-failed.type.js';
import { presentViewer, ViewerType } from './viewer.type.js';

@ObjectType('CompleteSignInSuccess', { description: 'The person is signed in in this browser' })
export class CompleteSignInSuccessType {
  @Field(() => ViewerType, { description: 'The person, signed in' })
  viewer: ViewerType;

  @Field(() => String, {
    nullable: true,
    description: 'Path of the page from which the link was asked for',
  })
  returnTo: string | null;
}

export const CompleteSignInResultType = createUnionType({
  name: 'CompleteSignInResult',
  types: () =>
    [CompleteSignInSuccessType, SignInFailedErrorType, ValidationFailedErrorType] as const,
});

export function presentCompleteSignIn(
  ctx: RequestContext,
  result: Result<SignedIn, SignInFailed | ValidationFailed>,
): CompleteSignInSuccessType | SignInFailedErrorType | ValidationFailedErrorType {
  if (result.ok) {
    const { returnTo } = result.value;
    return Object.assign(new CompleteSignInSuccessType(), { viewer: presentViewer(), returnTo });
  }
  return result.error instanceof ValidationFailed
    ? presentValidation(ctx, result.error)
    : presentError(ctx, SignInFailedErrorType, result.error, {});
}
