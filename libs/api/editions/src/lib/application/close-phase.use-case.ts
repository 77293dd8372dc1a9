import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import { err, ok, ValidationFailed, type Result } from '@voix/domain-kernel';
import type { PhaseSummary } from '../domain/phase.js';
import { PhaseRepository } from '../persistence/phase.repository.js';
import { PhaseMoves } from './phase-moves.js';

/** Ends the current phase now, by the clock of the database. A phase that is over stays as it is. */
@Injectable()
export class ClosePhaseUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly phases: PhaseRepository,
    private readonly moves: PhaseMoves,
  ) {}

  async run(ctx: RequestContext, phaseId: string): Promise<Result<PhaseSummary, ValidationFailed>> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const { phase } = await this.moves.hold(tx, phaseId);
      if (phase.state === 'PAST') return ok(phase);
      if (phase.state === 'COMING')
        return err(new ValidationFailed([{ path: 'phaseId', code: 'INVALID_VALUE' }]));
      await this.phases.endNow(tx, phase.id);
      return ok(await this.moves.record(tx, phase));
    });
  }
}
