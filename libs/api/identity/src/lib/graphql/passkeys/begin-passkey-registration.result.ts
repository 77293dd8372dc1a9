import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { presentError } from '@voix/api-platform/graphql';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { Result } from '@voix/domain-kernel';
import type { PasskeyRefused } from '../../domain/passkeys/passkey.js';
import { PasskeyRefusedErrorType } from '../second-factor/second-factor-errors.types.js';

@ObjectType('BeginPasskeyRegistrationSuccess', {
  description: 'What to ask of a device that is to make a passkey',
})
export class BeginPasskeyRegistrationSuccessType {
  @Field(() => String, { description: 'Options for navigator.credentials.create, as JSON' })
  options: string;
}

export const BeginPasskeyRegistrationResultType = createUnionType({
  name: 'BeginPasskeyRegistrationResult',
  types: () => [BeginPasskeyRegistrationSuccessType, PasskeyRefusedErrorType] as const,
});

export function presentBeginPasskeyRegistration(
  ctx: RequestContext,
  result: Result<string, PasskeyRefused>,
): BeginPasskeyRegistrationSuccessType | PasskeyRefusedErrorType {
  return result.ok
    ? Object.assign(new BeginPasskeyRegistrationSuccessType(), { options: result.value })
    : presentError(ctx, PasskeyRefusedErrorType, result.error, {});
}
