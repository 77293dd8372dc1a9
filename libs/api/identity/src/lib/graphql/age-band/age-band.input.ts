import { Field, InputType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@voix/api-platform/graphql';
import { AGE_BANDS, type AgeBand } from '@voix/contracts/validation';

export const AgeBandEnum = enumOf(AGE_BANDS);

registerEnumType(AgeBandEnum, {
  name: 'AgeBand',
  description: 'How old a person says they are; counted, never shown with them',
  valuesMap: {
    FROM_15_TO_24: { description: 'From 15 to 24' },
    FROM_25_TO_39: { description: 'From 25 to 39' },
    FROM_40_TO_59: { description: 'From 40 to 59' },
    FROM_60_TO_74: { description: 'From 60 to 74' },
    FROM_75: { description: '75 and over' },
  },
});

@InputType('StateMyAgeBandInput', { description: 'How old the person says they are' })
export class StateMyAgeBandInput {
  @Field(() => AgeBandEnum, { nullable: true, description: 'Absent to say nothing any more' })
  ageBand?: AgeBand | null;
}
