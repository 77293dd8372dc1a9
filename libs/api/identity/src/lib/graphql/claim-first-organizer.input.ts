import { Field, InputType } from '@nestjs/graphql';

@InputType('ClaimFirstOrganizerInput', { description: 'The link that was printed at the start' })
export class ClaimFirstOrganizerInput {
  @Field(() => String, { description: 'Token of the link' })
  token: string;
}
