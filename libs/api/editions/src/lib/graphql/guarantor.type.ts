import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { GUARANTOR_DUTIES, type GuarantorDuty } from '@voix/contracts/validation';
import type { Guarantor } from '../domain/guarantor.js';

export const GuarantorDutyEnum = Object.fromEntries(GUARANTOR_DUTIES.map((duty) => [duty, duty]));

registerEnumType(GuarantorDutyEnum, {
  name: 'GuarantorDuty',
  description: 'What somebody watches over',
  valuesMap: {
    GUARANTOR: { description: 'The method: that the rules are kept, by the organisers first' },
    MEDIATOR: { description: 'Disagreements between a participant and the organisers' },
  },
});

@ObjectType('Guarantor', { description: 'Somebody who watches over an edition' })
export class GuarantorType {
  @Field(() => GuarantorDutyEnum, { description: 'What they watch over' })
  duty: GuarantorDuty;

  @Field(() => String, { description: 'Who they are' })
  name: string;

  @Field(() => String, { description: 'Why they can be trusted with it' })
  presentation: string;

  @Field(() => String, { description: 'How to reach them' })
  contact: string;

  @Field(() => Int, { description: 'Counted up by each change; to be sent back with the next one' })
  version: number;

  @Field(() => Date, { description: 'Since when this is said of them' })
  namedAt: Date;
}

export function presentGuarantor({
  editionId: _editionId,
  ...guarantor
}: Guarantor): GuarantorType {
  return Object.assign(new GuarantorType(), guarantor);
}
