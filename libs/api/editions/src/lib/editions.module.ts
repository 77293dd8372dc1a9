import { Module } from '@nestjs/common';
import { AuditModule } from '@voix/api-audit';
import { IdentityModule } from '@voix/api-identity';
import { CharterKeeper } from './application/charter.keeper.js';
import { ChangePhaseDatesUseCase } from './application/change-phase-dates.use-case.js';
import { ClosePhaseUseCase } from './application/close-phase.use-case.js';
import { PhaseMoves } from './application/phase-moves.js';
import { SetUpEditionUseCase } from './application/set-up-edition.use-case.js';
import { EditionsFacade } from './editions.facade.js';
import { ReserveOrganizerNamesHandler } from './handlers/reserve-organizer-names.handler.js';
import { CharterRepository } from './persistence/charter.repository.js';
import { EditionRepository } from './persistence/edition.repository.js';
import { PhaseRepository } from './persistence/phase.repository.js';
import { ThemeRepository } from './persistence/theme.repository.js';

const REPOSITORIES = [EditionRepository, CharterRepository, PhaseRepository, ThemeRepository];
const USE_CASES = [SetUpEditionUseCase, ChangePhaseDatesUseCase, ClosePhaseUseCase];

/** Series, editions, charters, phases and themes, in every role of the server. */
@Module({
  imports: [AuditModule, IdentityModule],
  providers: [
    ...REPOSITORIES,
    ...USE_CASES,
    PhaseMoves,
    CharterKeeper,
    EditionsFacade,
    ReserveOrganizerNamesHandler,
  ],
  exports: [...REPOSITORIES, ...USE_CASES, EditionsFacade],
})
export class EditionsModule {}
