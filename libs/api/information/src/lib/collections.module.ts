import { Module } from '@nestjs/common';
import { AuditModule } from '@voix/api-audit';
import { EditionsModule } from '@voix/api-editions';
import { IdentityModule } from '@voix/api-identity';
import { CollectionsFacade } from './collections.facade.js';
import { CollectionDesk } from './application/collection-desk.js';
import { CollectionsOfNewEditions } from './application/collections-of-new-editions.js';
import { AnnounceEventUseCase } from './application/events/announce-event.use-case.js';
import { CancelEventUseCase } from './application/events/cancel-event.use-case.js';
import { ChangeEventUseCase } from './application/events/change-event.use-case.js';
import { EventChecker } from './application/events/event.checker.js';
import { EventImporter } from './application/events/event.importer.js';
import { FindableEvents } from './application/events/findable-events.js';
import { AddTermUseCase } from './application/glossary/add-term.use-case.js';
import { FindableTerms } from './application/glossary/findable-terms.js';
import { GlossaryImporter } from './application/glossary/glossary.importer.js';
import { RemoveTermUseCase } from './application/glossary/remove-term.use-case.js';
import { RewordTermUseCase } from './application/glossary/reword-term.use-case.js';
import { AddUseCaseUseCase } from './application/use-cases/add-use-case.use-case.js';
import { FindableUseCases } from './application/use-cases/findable-use-cases.js';
import { RetireUseCaseUseCase } from './application/use-cases/retire-use-case.use-case.js';
import { RewordUseCaseUseCase } from './application/use-cases/reword-use-case.use-case.js';
import { UseCaseImporter } from './application/use-cases/use-case.importer.js';
import { UseCaseChecker } from './application/use-cases/use-case.checker.js';
import { CalendarEventRepository } from './persistence/events/calendar-event.repository.js';
import { GlossaryTermRepository } from './persistence/glossary/glossary-term.repository.js';
import { UseCaseRepository } from './persistence/use-cases/use-case.repository.js';

const REPOSITORIES = [GlossaryTermRepository, UseCaseRepository, CalendarEventRepository];

/** Glossary, use cases and calendar, in every role of the server. */
@Module({
  imports: [AuditModule, IdentityModule, EditionsModule],
  providers: [
    ...REPOSITORIES,
    CollectionDesk,
    CollectionsFacade,
    CollectionsOfNewEditions,
    UseCaseChecker,
    EventChecker,
    AddTermUseCase,
    RewordTermUseCase,
    RemoveTermUseCase,
    AddUseCaseUseCase,
    RewordUseCaseUseCase,
    RetireUseCaseUseCase,
    AnnounceEventUseCase,
    ChangeEventUseCase,
    CancelEventUseCase,
    FindableTerms,
    FindableUseCases,
    FindableEvents,
    GlossaryImporter,
    UseCaseImporter,
    EventImporter,
  ],
  exports: [
    ...REPOSITORIES,
    CollectionsFacade,
    AddTermUseCase,
    RewordTermUseCase,
    RemoveTermUseCase,
    AddUseCaseUseCase,
    RewordUseCaseUseCase,
    RetireUseCaseUseCase,
    AnnounceEventUseCase,
    ChangeEventUseCase,
    CancelEventUseCase,
  ],
})
export class CollectionsModule {}
