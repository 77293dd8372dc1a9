import { Module } from '@nestjs/common';
import { AuditModule } from '@voix/api-audit';
import { CharterCache } from './charter-cache.js';
import { EditionsFacade } from './editions.facade.js';
import { CharterRepository } from './persistence/charter.repository.js';
import { EditionRepository } from './persistence/edition.repository.js';
import { PhaseRepository } from './persistence/phase.repository.js';
import { ThemeRepository } from './persistence/theme.repository.js';

const REPOSITORIES = [EditionRepository, CharterRepository, PhaseRepository, ThemeRepository];

/** Series, editions, charters, phases and themes, in every role of the server. */
@Module({
  imports: [AuditModule],
  providers: [...REPOSITORIES, CharterCache, EditionsFacade],
  exports: [...REPOSITORIES, EditionsFacade],
})
export class EditionsModule {}
