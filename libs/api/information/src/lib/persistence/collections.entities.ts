import { CalendarEventEntity } from './events/calendar-event.entity.js';
import { GlossaryTermEntity } from './glossary/glossary-term.entity.js';
import { UseCaseEntity } from './use-cases/use-case.entity.js';

/** The tables of the glossary, the use cases and the calendar, for the application's one data source. */
export const COLLECTIONS_ENTITIES = [GlossaryTermEntity, UseCaseEntity, CalendarEventEntity];
