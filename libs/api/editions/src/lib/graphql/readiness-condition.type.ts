import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { CheckedCondition } from '@voix/api-platform/ports';
import { READINESS_CONDITIONS, type ReadinessCode } from '@voix/contracts/readiness';

@ObjectType('ReadinessParam', { description: 'A number of the text of a condition' })
export class ReadinessParamType {
  @Field(() => String, { description: 'What it counts' })
  name: string;

  @Field(() => Int, { description: 'How many' })
  value: number;
}

@ObjectType('ReadinessCondition', {
  description:
    'Something that must be true before an edition opens or before one of its phases ends',
})
export class ReadinessConditionType {
  @Field(() => String, { description: 'One of the published conditions' })
  code: ReadinessCode;

  @Field(() => String, { description: 'OPENING, or the kind of phase by whose end it must be met' })
  moment: string;

  @Field(() => Boolean, { description: 'Whether it is met' })
  isMet: boolean;

  @Field(() => [ReadinessParamType], { description: 'The numbers of its text' })
  params: ReadinessParamType[];
}

export function presentCondition({
  code,
  isMet,
  params,
}: CheckedCondition): ReadinessConditionType {
  const presented = Object.entries(params).map(([name, value]) =>
    Object.assign(new ReadinessParamType(), { name, value }),
  );
  const moment = READINESS_CONDITIONS[code];
  return Object.assign(new ReadinessConditionType(), { code, moment, isMet, params: presented });
}
