import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@voix/api-platform/request-context';
import { err, ok, type Result, type ValidationFailed } from '@voix/domain-kernel';
import type { EditionStateMismatch } from '../domain/edition-errors.js';
import { PhaseHasBegun, PhaseInUse } from '../domain/phase-errors.js';
import { PhaseRepository } from '../persistence/phase.repository.js';
import type { PhaseCommand } from './close-phase.use-case.js';
import { PhaseDesk, type PhaseChanged } from './phase-desk.js';

type RemovalError = PhaseHasBegun | PhaseInUse | ValidationFailed;
export type RemovePhaseError = EditionStateMismatch | RemovalError;

/** Takes a phase out of the calendar, as long as it has not begun and no activity is open during it. */
@Injectable()
export class RemovePhaseUseCase {
  constructor(
    private readonly desk: PhaseDesk,
    private readonly phases: PhaseRepository,
  ) {}

  run(
    ctx: RequestContext,
    { phaseId, reason: given }: PhaseCommand,
  ): Promise<Result<PhaseChanged, RemovePhaseError>> {
    return this.desk.holdPhase<PhaseChanged, RemovalError>(
      ctx,
      phaseId,
      async (tx, { edition, phase }) => {
        // A draft took place for nobody: its phases come and go whatever their dates.
        if (edition.state !== 'DRAFT' && phase.state !== 'COMING') return err(new PhaseHasBegun());
        const reason = this.desk.readReason(edition, given);
        if (!reason.ok) return reason;
        if (!(await this.phases.remove(tx, phaseId))) return err(new PhaseInUse());
        const change = { phaseId, before: phase, after: null, reason: reason.value };
        await this.desk.tell(tx, edition, phase.title, { kind: 'REMOVED', ...change });
        return ok({ editionId: edition.id, phaseId });
      },
    );
  }
}
