import { Injectable } from '@nestjs/common';
import { LedgerWriter } from '@voix/api-audit';
import type { RequestContext } from '@voix/api-platform/request-context';
import { phaseTitleSchema, validate } from '@voix/contracts/validation';
import { err, ok, type Result, type ValidationFailed } from '@voix/domain-kernel';
import type { EditionStateMismatch } from '../domain/edition-errors.js';
import { PhaseConflict } from '../domain/phase-conflict.error.js';
import { phaseRenamed } from '../events/edition-ledger.js';
import { PhaseRepository } from '../persistence/phase.repository.js';
import { PhaseDesk, type PhaseChanged } from './phase-desk.js';

export interface RenamePhaseCommand {
  readonly phaseId: string;
  readonly title: string;
  /** The name that the organiser saw. */
  readonly expectedTitle: string;
}

type RenamingError = PhaseConflict | ValidationFailed;

/** Calls a phase something else, unless somebody else did meanwhile. Repeating it is harmless. */
@Injectable()
export class RenamePhaseUseCase {
  constructor(
    private readonly desk: PhaseDesk,
    private readonly phases: PhaseRepository,
    private readonly ledger: LedgerWriter,
  ) {}

  run(
    ctx: RequestContext,
    command: RenamePhaseCommand,
  ): Promise<Result<PhaseChanged, EditionStateMismatch | RenamingError>> {
    return this.desk.holdPhase<PhaseChanged, RenamingError>(
      ctx,
      command.phaseId,
      async (tx, { edition, phase }) => {
        const checked = validate(phaseTitleSchema, command);
        if (!checked.ok) return checked;
        const { title } = checked.value;
        const done = ok({ editionId: edition.id, phaseId: phase.id });
        if (title === phase.title) return done;
        if (phase.title !== command.expectedTitle) return err(new PhaseConflict(phase));
        await this.phases.rename(tx, phase.id, title);
        const titles = { from: phase.title, to: title };
        const by = tx.actor?.accountId ?? null;
        await this.ledger.append(tx, phaseRenamed(edition, phase.id, titles, by));
        return done;
      },
    );
  }
}
