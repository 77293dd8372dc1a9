import { Field, InputType } from '@nestjs/graphql';

@InputType('PassSecondFactorInput', { description: 'What passes the second factor' })
export class PassSecondFactorInput {
  @Field(() => String, {
    description: 'The six digits that the authenticator shows, or a recovery code',
  })
  code: string;
}
