import { Field, ID, InputType } from '@nestjs/graphql';

@InputType('SubmitProposalInput', { description: 'A new proposal' })
export class SubmitProposalInput {
  @Field(() => ID, { description: 'The activity it is put to' })
  activityId: string;

  @Field(() => ID, { description: 'One of the themes of the edition' })
  themeId: string;

  @Field(() => ID, { nullable: true, description: 'The use of AI in care that it is about' })
  useCaseId?: string | null;

  @Field(() => String, { description: 'One line; the charter says how long at most' })
  title: string;

  @Field(() => String, { description: 'Plain text; the charter says how long at most' })
  body: string;

  @Field(() => ID, { description: 'A UUID, new for each submission and kept for each retry of it' })
  idempotencyKey: string;
}
