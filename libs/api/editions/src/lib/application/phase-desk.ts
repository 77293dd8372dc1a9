import { Injectable } from '@nestjs/common';
import { LedgerWriter } from '@voix/api-audit';
import { RefusalError } from '@voix/api-platform/access';
import type { RequestContext } from '@voix/api-platform/request-context';
import { calendarChangeSchema, validate } from '@voix/contracts/validation';
import { isUuid, type Result, type ValidationFailed } from '@voix/domain-kernel';
import type { EditionStateMismatch } from '../domain/edition-errors.js';
import type { EditionSummary } from '../domain/edition.js';
import { writtenDates, type CalendarChange } from '../domain/phase-change.js';
import type { PhaseSummary } from '../domain/phase.js';
import { phaseChanged } from '../events/edition-ledger.js';
import { PhaseChangeRepository } from '../persistence/phase-change.repository.js';
import { PhaseRepository } from '../persistence/phase.repository.js';
import { EditionDesk } from './edition-desk.js';

/** The phases of an edition, by start, whose dates nobody relies on now. */
export interface HeldCalendar {
  readonly edition: EditionSummary;
  readonly calendar: readonly PhaseSummary[];
}

/** One of them. */
export interface HeldPhase extends HeldCalendar {
  readonly phase: PhaseSummary;
}

/** A change of the calendar that is done: the edition whose calendar it is, and its phase. */
export interface PhaseChanged {
  readonly editionId: string;
  readonly phaseId: string;
}

/** What every change of a calendar begins and ends with. */
@Injectable()
export class PhaseDesk {
  constructor(
    private readonly desk: EditionDesk,
    private readonly phases: PhaseRepository,
    private readonly changes: PhaseChangeRepository,
    private readonly ledger: LedgerWriter,
  ) {}

  /** Waits until no act relies on the present dates, then runs the work while nobody else changes them. */
  holdCalendar<T, E>(
    ctx: RequestContext,
    editionId: string,
    work: (tx: RequestContext, held: HeldCalendar) => Promise<Result<T, E>>,
  ): Promise<Result<T, E | EditionStateMismatch>> {
    return this.desk.holdLiving<T, E>(ctx, editionId, async (tx, edition) => {
      const calendar = await this.phases.lockCalendar(tx, editionId);
      return work(tx, { edition, calendar });
    });
  }

  /** The same for one phase, whatever its edition. */
  async holdPhase<T, E>(
    ctx: RequestContext,
    phaseId: string,
    work: (tx: RequestContext, held: HeldPhase) => Promise<Result<T, E>>,
  ): Promise<Result<T, E | EditionStateMismatch>> {
    const found = isUuid(phaseId) ? await this.phases.findById(ctx, phaseId) : null;
    if (found === null) throw new RefusalError('NOT_FOUND');
    return this.holdCalendar<T, E>(ctx, found.editionId, async (tx, held) => {
      const phase = held.calendar.find(({ id }) => id === phaseId);
      if (phase === undefined) throw new RefusalError('NOT_FOUND');
      return work(tx, { ...held, phase });
    });
  }

  /** The reason as it will be read; nobody has to give one for what was never announced. */
  readReason({ state }: EditionSummary, reason: string): Result<string, ValidationFailed> {
    const checked = validate(calendarChangeSchema(state !== 'DRAFT'), { reason });
    return checked.ok ? { ok: true, value: checked.value.reason } : checked;
  }

  /** Tells the ledger, and everybody who had been told otherwise. A draft was told to nobody. */
  async tell(
    tx: RequestContext,
    edition: EditionSummary,
    phaseTitle: string,
    change: CalendarChange,
  ): Promise<void> {
    const { kind, phaseId, before, after, reason } = change;
    await this.ledger.append(tx, phaseChanged(edition, change, tx.actor?.accountId ?? null));
    if (edition.state === 'DRAFT') return;
    await this.changes.add(tx, {
      id: tx.newId(),
      editionId: edition.id,
      phaseId,
      phaseTitle,
      kind,
      datesBefore: before && writtenDates(before),
      datesAfter: after && writtenDates(after),
      reason,
    });
  }

  /** The same, for a phase that is there before and after; answers what it has become. */
  async tellMove(
    tx: RequestContext,
    { edition, phase }: HeldPhase,
    kind: 'CLOSED' | 'MOVED' | 'OPENED',
    reason: string,
  ): Promise<PhaseSummary> {
    const after = await this.phases.findById(tx, phase.id);
    if (after === null) throw new RefusalError('NOT_FOUND');
    const change = { kind, phaseId: phase.id, before: phase, after, reason };
    await this.tell(tx, edition, phase.title, change);
    return after;
  }
}
