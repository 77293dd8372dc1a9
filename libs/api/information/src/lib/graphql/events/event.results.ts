import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import {
  IdempotencyConflictErrorType,
  ValidationFailedErrorType,
} from '@voix/api-platform/graphql';
import {
  EventCancelledErrorType,
  EventConflictErrorType,
  OtherTerritoryErrorType,
} from '../collection-error.types.js';
import { CalendarEventType } from './calendar-event.type.js';

@ObjectType('EventSuccess', { description: 'The calendar says it now' })
export class EventSuccessType {
  @Field(() => CalendarEventType, { description: 'The event as it is now' })
  event: CalendarEventType;
}

export const AnnounceEventResult = createUnionType({
  name: 'AnnounceEventResult',
  description: 'What became of a new event',
  types: () =>
    [
      EventSuccessType,
      IdempotencyConflictErrorType,
      OtherTerritoryErrorType,
      ValidationFailedErrorType,
    ] as const,
});

export const ChangeEventResult = createUnionType({
  name: 'ChangeEventResult',
  description: 'What became of a change',
  types: () =>
    [
      EventSuccessType,
      EventCancelledErrorType,
      EventConflictErrorType,
      OtherTerritoryErrorType,
      ValidationFailedErrorType,
    ] as const,
});

export const CancelEventResult = createUnionType({
  name: 'CancelEventResult',
  description: 'What became of a cancellation',
  types: () =>
    [
      EventSuccessType,
      EventCancelledErrorType,
      OtherTerritoryErrorType,
      ValidationFailedErrorType,
    ] as const,
});
