import { Injectable } from '@nestjs/common';
import { LedgerWriter } from '@voix/api-audit';
import type { RequestContext } from '@voix/api-platform/request-context';
import { err, ok, type Result } from '@voix/domain-kernel';
import { EditionStateMismatch, PhasesNotOver } from '../domain/edition-errors.js';
import { mayMove } from '../domain/prepared-edition.js';
import { editionArchived } from '../events/preparation-ledger.js';
import { PhaseRepository } from '../persistence/phase.repository.js';
import { PreparedEditionRepository } from '../persistence/prepared-edition.repository.js';
import { EditionDesk } from './edition-desk.js';

export type ArchiveEditionError = EditionStateMismatch | PhasesNotOver;

/** Puts an edition away once all its phases are over. It stays readable for ever; an archived one stays so. */
@Injectable()
export class ArchiveEditionUseCase {
  constructor(
    private readonly desk: EditionDesk,
    private readonly editions: PreparedEditionRepository,
    private readonly phases: PhaseRepository,
    private readonly ledger: LedgerWriter,
  ) {}

  async run(
    ctx: RequestContext,
    editionId: string,
  ): Promise<Result<{ readonly editionId: string }, ArchiveEditionError>> {
    return this.desk.hold<{ readonly editionId: string }, ArchiveEditionError>(
      ctx,
      editionId,
      async (tx, edition) => {
        if (edition.state === 'ARCHIVED') return ok({ editionId });
        if (!mayMove(edition.state, 'ARCHIVED')) return err(new EditionStateMismatch());
        // Held until the commit: no phase is added or moved while it is decided that all are over.
        const calendar = await this.phases.lockCalendar(tx, editionId);
        if (calendar.some(({ state }) => state !== 'PAST')) return err(new PhasesNotOver());
        await this.editions.archive(tx, editionId);
        await this.ledger.append(tx, editionArchived(edition, tx.actor?.accountId ?? null));
        return ok({ editionId });
      },
    );
  }
}
