import { Injectable } from '@nestjs/common';
import { RefusalError } from '@voix/api-platform/access';
import type { RequestContext } from '@voix/api-platform/request-context';
import { newPhaseSchema, validate, withFaults } from '@voix/contracts/validation';
import { err, isUuid, ok, type Result, type ValidationFailed } from '@voix/domain-kernel';
import type { PhaseKind } from '@voix/domain-phase-calendar';
import { CreationConflict, type EditionStateMismatch } from '../domain/edition-errors.js';
import { additionIssues, neighboursOf, settledDates } from '../domain/phase-move.js';
import type { AnnouncedDates } from '../domain/phase.js';
import { PhaseRepository } from '../persistence/phase.repository.js';
import { PhaseDesk, type HeldCalendar, type PhaseChanged } from './phase-desk.js';

export interface AddPhaseCommand extends AnnouncedDates {
  readonly editionId: string;
  readonly kind: PhaseKind;
  readonly title: string;
  /** Everybody reads it, once the edition is published. */
  readonly reason: string;
  /** Made by the client for each addition and kept for each retry of it. */
  readonly idempotencyKey: string;
}

type AdditionError = CreationConflict | ValidationFailed;

/** Adds a phase, which takes its place in the calendar by its start. */
@Injectable()
export class AddPhaseUseCase {
  constructor(
    private readonly desk: PhaseDesk,
    private readonly phases: PhaseRepository,
  ) {}

  async run(
    ctx: RequestContext,
    command: AddPhaseCommand,
  ): Promise<Result<PhaseChanged, AdditionError | EditionStateMismatch>> {
    if (!isUuid(command.idempotencyKey)) throw new RefusalError('MALFORMED');
    return this.desk.holdCalendar<PhaseChanged, AdditionError>(ctx, command.editionId, (tx, held) =>
      this.add(tx, held, command),
    );
  }

  private async add(
    tx: RequestContext,
    { edition, calendar }: HeldCalendar,
    command: AddPhaseCommand,
  ): Promise<Result<PhaseChanged, AdditionError>> {
    const { kind, idempotencyKey } = command;
    const earlier = await this.phases.findByCreationKey(tx, idempotencyKey);
    if (earlier !== null)
      return earlier.editionId === edition.id && earlier.kind === kind
        ? ok({ editionId: edition.id, phaseId: earlier.id })
        : err(new CreationConflict());
    const dates = settledDates(
      command,
      edition.timeZone,
      neighboursOf(calendar, { startsAt: command.startsAt, endsAt: command.endsAt }),
    );
    const checked = withFaults(
      validate(newPhaseSchema(edition.state !== 'DRAFT'), command),
      additionIssues(calendar, { kind, ...dates }),
    );
    if (!checked.ok) return checked;
    const { title, reason } = checked.value;
    const id = tx.newId();
    const phase = { id, editionId: edition.id, kind, title, ...dates, creationKey: idempotencyKey };
    await this.phases.add(tx, [phase]);
    const change = { kind: 'ADDED', phaseId: id, before: null, after: dates, reason } as const;
    await this.desk.tell(tx, edition, title, change);
    return ok({ editionId: edition.id, phaseId: id });
  }
}
