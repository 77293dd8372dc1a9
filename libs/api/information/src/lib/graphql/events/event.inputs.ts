import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { EventKind, EventPurpose } from '@voix/contracts/validation';
import { EventKindEnum, EventPurposeEnum } from '../collection-enums.js';

@InputType({ isAbstract: true })
abstract class EventWordsInput {
  @Field(() => String, { description: 'What it is called' })
  title: string;

  @Field(() => EventKindEnum, { description: 'What people come to' })
  kind: EventKind;

  @Field(() => EventPurposeEnum, { description: 'Whom it is for' })
  purpose: EventPurpose;

  @Field(() => String, {
    description: 'When it begins: what clocks show in the zone of the edition, as 2027-03-31T18:00',
  })
  startsAt: string;

  @Field(() => String, { description: 'When it ends, in the same way' })
  endsAt: string;

  @Field(() => String, { description: 'Code of a territory; empty for the whole country' })
  territoryCode: string;

  @Field(() => String, { description: 'The address of the place; may be empty' })
  place: string;

  @Field(() => String, { description: 'Where to come online; may be empty' })
  onlineUrl: string;

  @Field(() => String, { description: 'What happens there, in plain text' })
  description: string;

  @Field(() => String, { description: 'Whom to ask' })
  contact: string;

  @Field(() => String, { description: 'How many can come, in words; may be empty' })
  capacity: string;
}

@InputType('AnnounceEventInput', { description: 'A new event of the calendar' })
export class AnnounceEventInput extends EventWordsInput {
  @Field(() => ID, { description: 'Which edition it belongs to' })
  editionId: string;

  @Field(() => ID, { description: 'A UUID, new for each event and kept for each retry of it' })
  idempotencyKey: string;
}

@InputType('ChangeEventInput', { description: 'What is announced of an event from now on' })
export class ChangeEventInput extends EventWordsInput {
  @Field(() => ID, { description: 'Which event' })
  eventId: string;

  @Field(() => Int, { description: 'The version that was being changed' })
  expectedVersion: number;
}

@InputType('CancelEventInput', { description: 'An event that does not take place' })
export class CancelEventInput {
  @Field(() => ID, { description: 'Which event' })
  eventId: string;

  @Field(() => String, { description: 'Why; shown to everybody' })
  reason: string;
}
