import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@voix/api-platform/request-context';
import { err, ok, ValidationFailed, type Result } from '@voix/domain-kernel';
import type { EditionStateMismatch } from '../domain/edition-errors.js';
import type { PhaseSummary } from '../domain/phase.js';
import { PhaseRepository } from '../persistence/phase.repository.js';
import type { PhaseCommand } from './close-phase.use-case.js';
import { PhaseDesk, type HeldPhase } from './phase-desk.js';

/**
 * Begins a phase now, by the clock of the database, and ends at the same instant the one that is going on. A phase that
 * has begun stays as it is; one that is over, or that others must come before, is refused.
 */
@Injectable()
export class OpenPhaseUseCase {
  constructor(
    private readonly desk: PhaseDesk,
    private readonly phases: PhaseRepository,
  ) {}

  run(
    ctx: RequestContext,
    { phaseId, reason: given }: PhaseCommand,
  ): Promise<Result<PhaseSummary, EditionStateMismatch | ValidationFailed>> {
    return this.desk.holdPhase<PhaseSummary, ValidationFailed>(ctx, phaseId, async (tx, held) => {
      const { edition, phase, calendar } = held;
      if (phase.state === 'CURRENT') return ok(phase);
      const code = whyNot(phase, calendar);
      if (code !== null) return err(new ValidationFailed([{ path: 'phaseId', code }]));
      const reason = this.desk.readReason(edition, given);
      if (!reason.ok) return reason;
      const ended = await this.endCurrent(tx, held, reason.value);
      await this.phases.startNow(tx, phase.id, ended);
      return ok(await this.desk.tellMove(tx, held, 'OPENED', reason.value));
    });
  }

  private async endCurrent(
    tx: RequestContext,
    { edition, calendar }: HeldPhase,
    reason: string,
  ): Promise<string | null> {
    const current = calendar.find(({ state }) => state === 'CURRENT');
    if (current === undefined) return null;
    await this.phases.endNow(tx, current.id);
    await this.desk.tellMove(tx, { edition, calendar, phase: current }, 'CLOSED', reason);
    return current.id;
  }
}

/** Phases come in their order: what lies before this one has begun, and it is not over itself. */
function whyNot(phase: PhaseSummary, calendar: readonly PhaseSummary[]) {
  if (phase.state === 'PAST') return 'INVALID_VALUE';
  const before = calendar.slice(
    0,
    calendar.findIndex(({ id }) => id === phase.id),
  );
  return before.some(({ state }) => state === 'COMING') ? 'PHASES_OUT_OF_ORDER' : null;
}
