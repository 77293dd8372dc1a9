import { ArgsType, Field, Int } from '@nestjs/graphql';
import type { EventKind } from '@voix/contracts/validation';
import { EventKindEnum, EventMomentEnum } from '../collection-enums.js';

/** Which part of a calendar. */
@ArgsType()
export class CalendarArgs {
  @Field(() => Int, { nullable: true, defaultValue: 20 })
  first: number;

  @Field(() => String, { nullable: true })
  after: string | null;

  @Field(() => EventMomentEnum, { nullable: true, defaultValue: 'UPCOMING' })
  moment: 'PAST' | 'UPCOMING' | null;

  @Field(() => EventKindEnum, { nullable: true })
  kind: EventKind | null;

  @Field(() => String, { nullable: true })
  territory: string | null;
}
