import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { presentError } from '@voix/api-platform/graphql';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { Result } from '@voix/domain-kernel';
import type { PasskeyRefused } from '../../domain/passkeys/passkey.js';
import { PasskeyRefusedErrorType } from '../second-factor/second-factor-errors.types.js';
import { presentViewer, ViewerType } from '../viewer.type.js';

@ObjectType('SignInWithPasskeySuccess', { description: 'The person is signed in in this browser' })
export class SignInWithPasskeySuccessType {
  @Field(() => ViewerType, {
    description: 'The person, whose session has passed the second factor',
  })
  viewer: ViewerType;
}

export const SignInWithPasskeyResultType = createUnionType({
  name: 'SignInWithPasskeyResult',
  types: () => [SignInWithPasskeySuccessType, PasskeyRefusedErrorType] as const,
});

export function presentSignInWithPasskey(
  ctx: RequestContext,
  result: Result<undefined, PasskeyRefused>,
): SignInWithPasskeySuccessType | PasskeyRefusedErrorType {
  return result.ok
    ? Object.assign(new SignInWithPasskeySuccessType(), { viewer: presentViewer() })
    : presentError(ctx, PasskeyRefusedErrorType, result.error, {});
}
