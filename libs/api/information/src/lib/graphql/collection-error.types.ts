import { Field, ObjectType } from '@nestjs/graphql';
import { UserErrorType } from '@voix/api-platform/graphql';
import { CalendarEventType } from './events/calendar-event.type.js';
import { GlossaryTermType } from './glossary/glossary-term.type.js';
import { UseCaseType } from './use-cases/use-case.type.js';

@ObjectType('GlossaryTermConflictError', {
  implements: () => UserErrorType,
  description: 'Somebody changed the word since it was opened',
})
export class GlossaryTermConflictErrorType extends UserErrorType {
  @Field(() => GlossaryTermType, { description: 'What it says now' })
  currentTerm: GlossaryTermType;
}

@ObjectType('UseCaseConflictError', {
  implements: () => UserErrorType,
  description: 'Somebody changed the use case since it was opened',
})
export class UseCaseConflictErrorType extends UserErrorType {
  @Field(() => UseCaseType, { description: 'What it says now' })
  currentUseCase: UseCaseType;
}

@ObjectType('EventConflictError', {
  implements: () => UserErrorType,
  description: 'Somebody changed the event since it was opened',
})
export class EventConflictErrorType extends UserErrorType {
  @Field(() => CalendarEventType, { description: 'What it says now' })
  currentEvent: CalendarEventType;
}

@ObjectType('EventCancelledError', {
  implements: () => UserErrorType,
  description: 'The event was cancelled and stays as it was announced',
})
export class EventCancelledErrorType extends UserErrorType {}

@ObjectType('OtherTerritoryError', {
  implements: () => UserErrorType,
  description: 'This person’s role covers another territory',
})
export class OtherTerritoryErrorType extends UserErrorType {}
