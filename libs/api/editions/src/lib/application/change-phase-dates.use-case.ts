import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@voix/api-platform/request-context';
import { err, ok, ValidationFailed, type Result } from '@voix/domain-kernel';
import type { EditionStateMismatch } from '../domain/edition-errors.js';
import { moveIssues, neighboursOf, settledDates } from '../domain/phase-move.js';
import { haveSameDates, PhaseConflict } from '../domain/phase-conflict.error.js';
import type { AnnouncedDates, PhaseSummary } from '../domain/phase.js';
import { PhaseRepository } from '../persistence/phase.repository.js';
import { PhaseDesk, type HeldPhase } from './phase-desk.js';

export interface PhaseDatesChange {
  readonly phaseId: string;
  /** The dates that the organiser saw when they decided. */
  readonly expected: AnnouncedDates;
  readonly dates: AnnouncedDates;
  /** Everybody reads it, once the edition is published. */
  readonly reason: string;
}

type MoveError = PhaseConflict | ValidationFailed;
export type ChangePhaseDatesError = EditionStateMismatch | MoveError;

/** Gives a phase other dates, unless somebody else moved it meanwhile. Repeating it is harmless. */
@Injectable()
export class ChangePhaseDatesUseCase {
  constructor(
    private readonly desk: PhaseDesk,
    private readonly phases: PhaseRepository,
  ) {}

  run(
    ctx: RequestContext,
    change: PhaseDatesChange,
  ): Promise<Result<PhaseSummary, ChangePhaseDatesError>> {
    return this.desk.holdPhase<PhaseSummary, MoveError>(ctx, change.phaseId, (tx, held) =>
      this.move(tx, held, change),
    );
  }

  private async move(
    tx: RequestContext,
    held: HeldPhase,
    change: PhaseDatesChange,
  ): Promise<Result<PhaseSummary, MoveError>> {
    const { edition, phase, calendar } = held;
    const neighbours = neighboursOf(calendar, { id: phase.id });
    const dates = settledDates(change.dates, edition.timeZone, neighbours);
    if (haveSameDates(phase, dates)) return ok(phase);
    if (!haveSameDates(phase, change.expected)) return err(new PhaseConflict(phase));
    const issues = moveIssues(calendar, phase.id, dates);
    const reason = this.desk.readReason(edition, change.reason);
    if (!reason.ok) return err(new ValidationFailed([...issues, ...reason.error.issues]));
    if (issues.length > 0) return err(new ValidationFailed(issues));
    await this.phases.move(tx, phase.id, dates);
    return ok(await this.desk.tellMove(tx, held, 'MOVED', reason.value));
  }
}
