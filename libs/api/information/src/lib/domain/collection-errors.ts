import { DomainError } from '@voix/domain-kernel';
import type { CalendarEvent } from './events/calendar-event.js';
import type { GlossaryTerm } from './glossary/glossary-term.js';
import type { UseCase } from './use-cases/use-case.js';

/** Somebody changed the entry since it was opened; `current` is what it says now. */
export class TermConflict extends DomainError<'EDIT_CONFLICT'> {
  constructor(readonly current: GlossaryTerm) {
    super('EDIT_CONFLICT');
  }
}

/** Somebody changed the use case since it was opened. */
export class UseCaseConflict extends DomainError<'EDIT_CONFLICT'> {
  constructor(readonly current: UseCase) {
    super('EDIT_CONFLICT');
  }
}

/** Somebody changed the event since it was opened. */
export class EventConflict extends DomainError<'EDIT_CONFLICT'> {
  constructor(readonly current: CalendarEvent) {
    super('EDIT_CONFLICT');
  }
}

/** The creation key was used before for something else. */
export class CreationKeyReused extends DomainError<'IDEMPOTENCY_CONFLICT'> {
  constructor() {
    super('IDEMPOTENCY_CONFLICT');
  }
}

/** A partner organiser acts in their own territory alone. */
export class OtherTerritory extends DomainError<'OTHER_TERRITORY'> {
  constructor() {
    super('OTHER_TERRITORY');
  }
}

/** What was cancelled stays as it was announced. */
export class EventCancelled extends DomainError<'EVENT_CANCELLED'> {
  constructor() {
    super('EVENT_CANCELLED');
  }
}
