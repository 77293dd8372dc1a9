import { Injectable } from '@nestjs/common';
import { LedgerWriter } from '@voix/api-audit';
import { UnitOfWork } from '@voix/api-platform/database';
import { ReadinessRegistry } from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import { READINESS_CONDITIONS } from '@voix/contracts/readiness';
import { err, ok, type Result } from '@voix/domain-kernel';
import { EditionNotReady, EditionStateMismatch } from '../domain/edition-errors.js';
import { mayMove, type PreparedEdition } from '../domain/prepared-edition.js';
import { editionPublishedEvent } from '../events/edition-events.js';
import { editionPublished } from '../events/edition-ledger.js';
import { PhaseRepository } from '../persistence/phase.repository.js';
import { PreparedEditionRepository } from '../persistence/prepared-edition.repository.js';
import { CharterKeeper } from './charter.keeper.js';
import { EditionDesk } from './edition-desk.js';

export type PublishEditionError = EditionNotReady | EditionStateMismatch;

/** Opens a draft to everyone, once nothing is missing that they have a right to. One that is published stays so. */
@Injectable()
export class PublishEditionUseCase {
  constructor(
    private readonly desk: EditionDesk,
    private readonly editions: PreparedEditionRepository,
    private readonly readiness: ReadinessRegistry,
    private readonly charters: CharterKeeper,
    private readonly phases: PhaseRepository,
    private readonly ledger: LedgerWriter,
  ) {}

  async run(
    ctx: RequestContext,
    editionId: string,
  ): Promise<Result<{ readonly editionId: string }, PublishEditionError>> {
    return this.desk.hold<{ readonly editionId: string }, PublishEditionError>(
      ctx,
      editionId,
      async (tx, edition) => {
        if (edition.state === 'PUBLISHED') return ok({ editionId });
        if (!mayMove(edition.state, 'PUBLISHED')) return err(new EditionStateMismatch());
        const conditions = await this.readiness.checkAll(tx, edition);
        const missing = conditions.filter(
          ({ code, isMet }) => READINESS_CONDITIONS[code] === 'OPENING' && !isMet,
        );
        if (missing.length > 0) return err(new EditionNotReady(missing));
        await this.publish(tx, edition);
        return ok({ editionId });
      },
    );
  }

  private async publish(tx: RequestContext, edition: PreparedEdition): Promise<void> {
    const charter = await this.charters.inForce(tx, edition.id);
    if (charter === null) throw new Error('An edition is ready without a charter in force');
    const phases = await this.phases.findOfEditions(tx, [edition.id]);
    await this.editions.publish(tx, edition.id);
    const by = tx.actor?.accountId ?? null;
    await this.ledger.append(tx, editionPublished(edition, charter, phases, by));
    UnitOfWork.record(tx, editionPublishedEvent(edition.id));
  }
}
