import { Field, InputType } from '@nestjs/graphql';

@InputType('ConfirmAuthenticatorInput', { description: 'The first code of a new authenticator' })
export class ConfirmAuthenticatorInput {
  @Field(() => String, { description: 'What the set-up began with' })
  setupToken: string;

  @Field(() => String, { description: 'The six digits that the authenticator shows' })
  code: string;
}
