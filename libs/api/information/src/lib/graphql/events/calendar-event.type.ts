import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ConnectionBase, connectionClasses } from '@voix/api-platform/graphql';
import type { EventKind, EventPurpose } from '@voix/contracts/validation';
import type { CalendarEvent } from '../../domain/events/calendar-event.js';
import { EventKindEnum, EventPurposeEnum } from '../collection-enums.js';

@ObjectType('CalendarEvent', { description: 'A meeting that people can come to' })
export class CalendarEventType {
  /** Not fields: where its territory is found, and who may change it. */
  editionId: string;
  territoryCode: string | null;

  @Field(() => ID, { description: 'Stable identifier' })
  id: string;

  @Field(() => String, { description: 'Its name in addresses' })
  slug: string;

  @Field(() => String, { description: 'What it is called' })
  title: string;

  @Field(() => EventKindEnum, { description: 'What people come to' })
  kind: EventKind;

  @Field(() => EventPurposeEnum, { description: 'Whom it is for' })
  purpose: EventPurpose;

  @Field(() => Date, { description: 'When it begins' })
  startsAt: Date;

  @Field(() => Date, { description: 'When it ends' })
  endsAt: Date;

  @Field(() => String, { nullable: true, description: 'The address of the place, if there is one' })
  place: string | null;

  @Field(() => String, { nullable: true, description: 'Where to come online, if one can' })
  onlineUrl: string | null;

  @Field(() => String, { description: 'What happens there, in plain text' })
  description: string;

  @Field(() => String, { description: 'Whom to ask' })
  contact: string;

  @Field(() => String, { nullable: true, description: 'How many can come, in words' })
  capacity: string | null;

  @Field(() => Date, { nullable: true, description: 'Since when it is cancelled' })
  cancelledAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was cancelled' })
  cancelReason: string | null;

  @Field(() => Int, { description: 'Counted up by each change' })
  version: number;
}

const { Edge } = connectionClasses(() => CalendarEventType);

@ObjectType('CalendarEventEdge', { description: 'An event and its place in a list' })
export class CalendarEventEdgeType extends Edge {}

@ObjectType('CalendarEventConnection', { description: 'A part of a calendar' })
export class CalendarEventConnectionType extends ConnectionBase {
  @Field(() => [CalendarEventEdgeType], { description: 'In the order of the calendar' })
  edges: CalendarEventEdgeType[];
}

export function presentEvent(event: CalendarEvent): CalendarEventType {
  const { place, onlineUrl, capacity, ...fields } = event;
  return Object.assign(new CalendarEventType(), {
    ...fields,
    place: place || null,
    onlineUrl: onlineUrl || null,
    capacity: capacity || null,
  });
}
