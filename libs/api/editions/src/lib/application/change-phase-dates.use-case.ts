import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import { err, ok, ValidationFailed, type Result } from '@voix/domain-kernel';
import { moveIssues } from '../domain/phase-move.js';
import { haveSameDates, PhaseDatesConflict } from '../domain/phase-dates-conflict.error.js';
import type { PhaseDates, PhaseSummary } from '../domain/phase.js';
import { PhaseRepository } from '../persistence/phase.repository.js';
import { PhaseMoves } from './phase-moves.js';

export interface PhaseDatesChange {
  readonly phaseId: string;
  /** The dates that the organiser saw when they decided. */
  readonly expected: PhaseDates;
  readonly dates: PhaseDates;
}

export type ChangePhaseDatesError = PhaseDatesConflict | ValidationFailed;

/** Gives a phase other dates, unless somebody else moved it meanwhile. Repeating it is harmless. */
@Injectable()
export class ChangePhaseDatesUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly phases: PhaseRepository,
    private readonly moves: PhaseMoves,
  ) {}

  run(
    ctx: RequestContext,
    change: PhaseDatesChange,
  ): Promise<Result<PhaseSummary, ChangePhaseDatesError>> {
    return this.unitOfWork.run(ctx, (tx) => this.change(tx, change));
  }

  private async change(
    tx: RequestContext,
    { phaseId, expected, dates }: PhaseDatesChange,
  ): Promise<Result<PhaseSummary, ChangePhaseDatesError>> {
    const { phase, calendar } = await this.moves.hold(tx, phaseId);
    if (haveSameDates(phase, dates)) return ok(phase);
    if (!haveSameDates(phase, expected)) return err(new PhaseDatesConflict(phase));
    const issues = moveIssues(calendar, phase.id, dates);
    if (issues.length > 0) return err(new ValidationFailed(issues));
    await this.phases.move(tx, phase.id, dates);
    return ok(await this.moves.record(tx, phase));
  }
}
