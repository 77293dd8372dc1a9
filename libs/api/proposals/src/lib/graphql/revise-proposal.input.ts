import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType('ReviseProposalInput', { description: 'A new version of one’s own proposal' })
export class ReviseProposalInput {
  @Field(() => ID, { description: 'Which proposal' })
  proposalId: string;

  @Field(() => Int, { description: 'The version that was being changed' })
  expectedVersion: number;

  @Field(() => String, { description: 'The new title' })
  title: string;

  @Field(() => String, { description: 'The new body' })
  body: string;

  @Field(() => String, { description: 'Why it changes; shown to everybody' })
  reason: string;
}
