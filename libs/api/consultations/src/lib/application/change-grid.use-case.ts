import { Injectable } from '@nestjs/common';
import { LedgerWriter } from '@voix/api-audit';
import { PhaseDesk, type EditionStateMismatch, type HeldCalendar } from '@voix/api-editions';
import type { RequestContext } from '@voix/api-platform/request-context';
import { err, ok, ValidationFailed, type Result } from '@voix/domain-kernel';
import { cellIssues, gridChange, type CellChange } from '../domain/grid.js';
import { gridChanged } from '../events/activity-ledger.js';
import { ActivityRepository } from '../persistence/activity.repository.js';
import { GridRepository } from '../persistence/grid.repository.js';

export interface ChangeGridCommand {
  readonly editionId: string;
  readonly changes: readonly CellChange[];
  /** It may be empty for a draft. */
  readonly reason: string;
}

interface GridChanged {
  readonly editionId: string;
}

/**
 * Ticks and unticks cells of the grid activity × phase. It waits until no act relies on the grid, and acts wait for it:
 * each is counted under the grid of before or refused under that of after. Repeating it is harmless; what others
 * ticked meanwhile in other cells stays.
 */
@Injectable()
export class ChangeGridUseCase {
  constructor(
    private readonly desk: PhaseDesk,
    private readonly activities: ActivityRepository,
    private readonly grid: GridRepository,
    private readonly ledger: LedgerWriter,
  ) {}

  run(
    ctx: RequestContext,
    command: ChangeGridCommand,
  ): Promise<Result<GridChanged, EditionStateMismatch | ValidationFailed>> {
    return this.desk.holdCalendar<GridChanged, ValidationFailed>(
      ctx,
      command.editionId,
      (tx, held) => this.change(tx, held, command),
    );
  }

  private async change(
    tx: RequestContext,
    { edition, calendar }: HeldCalendar,
    { changes, reason: given }: ChangeGridCommand,
  ): Promise<Result<GridChanged, ValidationFailed>> {
    const activities = await this.activities.findOfEditions(tx, [edition.id]);
    const issues = cellIssues(changes, { activities, phases: calendar });
    if (issues.length > 0) return err(new ValidationFailed(issues));
    const present = await this.grid.findCells(
      tx,
      activities.map(({ id }) => id),
    );
    const change = gridChange(present, changes);
    const done = ok({ editionId: edition.id });
    if (change.opened.length + change.closed.length === 0) return done;
    const reason = this.desk.readReason(edition, given);
    if (!reason.ok) return reason;
    await this.grid.change(tx, change);
    const by = tx.actor?.accountId ?? null;
    await this.ledger.append(tx, gridChanged(edition, change, reason.value, by));
    return done;
  }
}
