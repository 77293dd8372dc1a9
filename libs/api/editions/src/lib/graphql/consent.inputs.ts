import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType('GiveConsentInput', { description: 'What one agrees to' })
export class GiveConsentInput {
  @Field(() => ID, { description: 'Which edition' })
  editionId: string;

  @Field(() => Int, { description: 'The version of its notice that was read' })
  noticeVersion: number;
}

@InputType('WithdrawConsentInput', { description: 'Where one no longer agrees' })
export class WithdrawConsentInput {
  @Field(() => ID, { description: 'Which edition' })
  editionId: string;
}
