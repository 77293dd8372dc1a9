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

@ObjectType({ isAbstract: true })
abstract class EventSavedType {
  @Field(() => CalendarEventType, { description: 'The event as it is now' })
  event: CalendarEventType;
}

@ObjectType('AnnounceEventSuccess', { description: 'The event is in the calendar' })
export class AnnounceEventSuccessType extends EventSavedType {}

@ObjectType('ChangeEventSuccess', { description: 'The calendar announces it otherwise' })
export class ChangeEventSuccessType extends EventSavedType {}

@ObjectType('CancelEventSuccess', { description: 'The calendar says that it does not take place' })
export class CancelEventSuccessType extends EventSavedType {}

export const AnnounceEventResult = createUnionType({
  name: 'AnnounceEventResult',
  description: 'What became of a new event',
  types: () =>
    [
      AnnounceEventSuccessType,
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
      ChangeEventSuccessType,
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
      CancelEventSuccessType,
      EventCancelledErrorType,
      OtherTerritoryErrorType,
      ValidationFailedErrorType,
    ] as const,
});
