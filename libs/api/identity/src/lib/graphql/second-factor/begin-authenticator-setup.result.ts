import { Field, ObjectType } from '@nestjs/graphql';
import { assertNever, type Result } from '@voix/domain-kernel';
import type { AuthenticatorSetup } from '../../application/second-factor/begin-authenticator-setup.use-case.js';

@ObjectType('BeginAuthenticatorSetupSuccess', {
  description: 'What an authenticator needs; it works once its first code is given back',
})
export class BeginAuthenticatorSetupSuccessType {
  @Field(() => String, { description: 'Secret to type where the picture cannot be scanned' })
  secret: string;

  @Field(() => String, { description: 'What the picture to scan holds: otpauth://…' })
  uri: string;

  @Field(() => String, {
    description: 'To give back with the first code, within a quarter of an hour',
  })
  setupToken: string;
}

export function presentBeginAuthenticatorSetup(
  result: Result<AuthenticatorSetup, never>,
): BeginAuthenticatorSetupSuccessType {
  if (!result.ok) return assertNever(result.error);
  const { secret, uri, setupToken } = result.value;
  return Object.assign(new BeginAuthenticatorSetupSuccessType(), { secret, uri, setupToken });
}
