import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { GuarantorDuty } from '@voix/contracts/validation';
import { GuarantorDutyEnum } from './guarantor.type.js';

@InputType('NameGuarantorInput', { description: 'Who is to watch over an edition' })
export class NameGuarantorInput {
  @Field(() => ID, { description: 'Which edition' })
  editionId: string;

  @Field(() => GuarantorDutyEnum, { description: 'What they watch over' })
  duty: GuarantorDuty;

  @Field(() => Int, {
    description: 'The version that was being changed; 0 when nobody was named',
  })
  expectedVersion: number;

  @Field(() => String, { description: 'Who they are' })
  name: string;

  @Field(() => String, { description: 'Why they can be trusted with it' })
  presentation: string;

  @Field(() => String, { description: 'How anyone can reach them' })
  contact: string;
}
