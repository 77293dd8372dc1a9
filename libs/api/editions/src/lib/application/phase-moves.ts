import { Injectable } from '@nestjs/common';
import { LedgerWriter } from '@voix/api-audit';
import { RefusalError } from '@voix/api-platform/access';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { PhaseSummary } from '../domain/phase.js';
import { phaseMoved } from '../events/edition-ledger.js';
import { EditionRepository } from '../persistence/edition.repository.js';
import { PhaseRepository } from '../persistence/phase.repository.js';
import { requireConfigurator } from './require-configurator.js';

/** A phase whose dates may be changed now, among all the phases of its edition, by start. */
export interface HeldPhase {
  readonly phase: PhaseSummary;
  readonly calendar: readonly PhaseSummary[];
}

/** What every change of the dates of a phase begins and ends with. */
@Injectable()
export class PhaseMoves {
  constructor(
    private readonly phases: PhaseRepository,
    private readonly editions: EditionRepository,
    private readonly ledger: LedgerWriter,
  ) {}

  /** Waits until no act relies on the present dates, then holds them until the transaction ends. */
  async hold(tx: RequestContext, phaseId: string): Promise<HeldPhase> {
    const found = await this.phases.findById(tx, phaseId);
    if (found === null) throw new RefusalError('NOT_FOUND');
    requireConfigurator(tx, { kind: 'EDITION', editionId: found.editionId });
    const calendar = await this.phases.lockCalendar(tx, found.editionId);
    const phase = calendar.find(({ id }) => id === phaseId);
    if (phase === undefined) throw new RefusalError('NOT_FOUND');
    return { phase, calendar };
  }

  /** Tells the ledger, and answers the phase as it is now. */
  async record(tx: RequestContext, before: PhaseSummary): Promise<PhaseSummary> {
    const after = await this.phases.findById(tx, before.id);
    const [edition] = await this.editions.findByIds(tx, [before.editionId]);
    if (after === null || edition === undefined) throw new RefusalError('NOT_FOUND');
    await this.ledger.append(tx, phaseMoved(edition, before, after, tx.actor?.accountId ?? null));
    return after;
  }
}
