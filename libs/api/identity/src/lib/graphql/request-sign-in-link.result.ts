import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { presentValidation, ValidationFailedErrorType } from '@voix/api-platform/graphql';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { Result, ValidationFailed } from '@voix/domain-kernel';
import type { SignInLinkSent } from '../application/request-sign-in-link.use-case.js';

@ObjectType('RequestSignInLinkSuccess', {
  description:
    'A message is on its way; the same answer for an address with and without an account',
})
export class RequestSignInLinkSuccessType {
  @Field(() => String, { description: 'The address as it was understood' })
  email: string;

  @Field(() => Date, { description: 'When the link and the code stop working' })
  expiresAt: Date;
}

export const RequestSignInLinkResultType = createUnionType({
  name: 'RequestSignInLinkResult',
  types: () => [RequestSignInLinkSuccessType, ValidationFailedErrorType] as const,
});

export function presentRequestSignInLink(
  ctx: RequestContext,
  result: Result<SignInLinkSent, ValidationFailed>,
): RequestSignInLinkSuccessType | ValidationFailedErrorType {
  if (!result.ok) return presentValidation(ctx, result.error);
  const { email, expiresAt } = result.value;
  return Object.assign(new RequestSignInLinkSuccessType(), { email, expiresAt });
}
