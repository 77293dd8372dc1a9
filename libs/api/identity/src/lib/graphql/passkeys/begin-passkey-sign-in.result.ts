import { Field, ObjectType } from '@nestjs/graphql';
import { assertNever, type Result } from '@voix/domain-kernel';

@ObjectType('BeginPasskeySignInSuccess', { description: 'A question to put to a passkey' })
export class BeginPasskeySignInSuccessType {
  @Field(() => String, {
    description: 'Options for navigator.credentials.get, as JSON; they name no account',
  })
  options: string;
}

export function presentBeginPasskeySignIn(
  result: Result<string, never>,
): BeginPasskeySignInSuccessType {
  if (!result.ok) return assertNever(result.error);
  const options = result.value;
  return Object.assign(new BeginPasskeySignInSuccessType(), { options });
}
