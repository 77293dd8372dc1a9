import { Field, InputType } from '@nestjs/graphql';

@InputType('RequestSignInLinkInput', { description: 'Where to send a sign-in link' })
export class RequestSignInLinkInput {
  @Field(() => String, { description: 'Address as the person types it' })
  email: string;

  @Field(() => String, {
    nullable: true,
    description: 'Path of this site to go back to; anything else leads to the home page',
  })
  returnTo?: string | null;
}
