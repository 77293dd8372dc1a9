import { Field, ID, InputType } from '@nestjs/graphql';

@InputType('WithdrawProposalInput', { description: 'Takes one’s own proposal out of the debate' })
export class WithdrawProposalInput {
  @Field(() => ID, { description: 'Which proposal' })
  proposalId: string;

  @Field(() => String, { description: 'Why; shown to everybody' })
  reason: string;
}
