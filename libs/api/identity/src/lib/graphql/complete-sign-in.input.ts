import { Field, InputType } from '@nestjs/graphql';
import type { SignInKey } from '../application/sign-in-proof.js';

@InputType('CompleteSignInInput', {
  description: 'Either the token of a link, or an address with the code that was sent to it',
})
export class CompleteSignInInput {
  @Field(() => String, { nullable: true, description: 'Token of the link' })
  token?: string | null;

  @Field(() => String, { nullable: true, description: 'Address to which the code was sent' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'The six digits of the message' })
  code?: string | null;
}

/** A token wins over a code; what is missing is as wrong as what does not fit. */
export function signInKeyOf({ token, email, code }: CompleteSignInInput): SignInKey {
  return token == null ? { email: email ?? '', code: code ?? '' } : { token };
}
