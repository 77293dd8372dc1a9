import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@voix/api-platform/request-context';
import { err, ok, ValidationFailed, type Result } from '@voix/domain-kernel';
import type { EditionStateMismatch } from '../domain/edition-errors.js';
import type { PhaseSummary } from '../domain/phase.js';
import { PhaseRepository } from '../persistence/phase.repository.js';
import { PhaseDesk } from './phase-desk.js';

/** A phase that is opened, closed or removed now, and why. */
export interface PhaseCommand {
  readonly phaseId: string;
  /** Everybody reads it, once the edition is published. */
  readonly reason: string;
}

/** Ends the current phase now, by the clock of the database. A phase that is over stays as it is. */
@Injectable()
export class ClosePhaseUseCase {
  constructor(
    private readonly desk: PhaseDesk,
    private readonly phases: PhaseRepository,
  ) {}

  run(
    ctx: RequestContext,
    { phaseId, reason: given }: PhaseCommand,
  ): Promise<Result<PhaseSummary, EditionStateMismatch | ValidationFailed>> {
    return this.desk.holdPhase<PhaseSummary, ValidationFailed>(ctx, phaseId, async (tx, held) => {
      const { edition, phase } = held;
      if (phase.state === 'PAST') return ok(phase);
      if (phase.state === 'COMING')
        return err(new ValidationFailed([{ path: 'phaseId', code: 'INVALID_VALUE' }]));
      const reason = this.desk.readReason(edition, given);
      if (!reason.ok) return reason;
      await this.phases.endNow(tx, phase.id);
      return ok(await this.desk.tellMove(tx, held, 'CLOSED', reason.value));
    });
  }
}
