import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('EventReach', { description: 'Where somebody manages the events of an edition' })
export class EventReachType {
  @Field(() => Boolean, { description: 'In all territories, and for the whole country' })
  isEverywhere: boolean;

  @Field(() => [String], { description: 'Codes of the territories of a partner organiser' })
  territoryCodes: readonly string[];
}
