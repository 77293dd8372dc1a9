import { Injectable } from '@nestjs/common';
import { RefusalError } from '@voix/api-platform/access';
import type { RequestContext } from '@voix/api-platform/request-context';
import { cancellationSchema, validate } from '@voix/contracts/validation';
import { err, ok, type Result, type ValidationFailed } from '@voix/domain-kernel';
import { EventCancelled, type OtherTerritory } from '../../domain/collection-errors.js';
import { eventTexts } from '../../domain/events/calendar-event.js';
import { CalendarEventRepository } from '../../persistence/events/calendar-event.repository.js';
import { CollectionDesk, knownId } from '../collection-desk.js';
import { EventChecker } from './event.checker.js';

export interface CancelEventCommand {
  readonly eventId: string;
  /** Everybody reads it. */
  readonly reason: string;
}

export type CancelEventError = EventCancelled | OtherTerritory | ValidationFailed;

/** Says that an event does not take place. It stays in the calendar, marked: people may have planned to come. */
@Injectable()
export class CancelEventUseCase {
  constructor(
    private readonly desk: CollectionDesk,
    private readonly checker: EventChecker,
    private readonly events: CalendarEventRepository,
  ) {}

  run(
    ctx: RequestContext,
    command: CancelEventCommand,
  ): Promise<Result<{ readonly eventId: string }, CancelEventError>> {
    return this.desk.act(ctx, (tx) => this.cancel(tx, command));
  }

  private async cancel(
    tx: RequestContext,
    command: CancelEventCommand,
  ): Promise<Result<{ readonly eventId: string }, CancelEventError>> {
    const event = await this.events.lock(tx, knownId(command.eventId));
    if (event === null) throw new RefusalError('NOT_FOUND');
    const edition = await this.desk.edition(tx, event.editionId);
    const admitted = await this.checker.admit(tx, edition.id, event.territoryCode);
    if (!admitted.ok) return admitted;
    const checked = validate(cancellationSchema, command);
    if (!checked.ok) return checked;
    const { reason } = checked.value;
    if (event.cancelReason === reason) return ok({ eventId: event.id });
    if (event.cancelledAt !== null) return err(new EventCancelled());
    await this.events.cancel(tx, event.id, reason);
    const texts = eventTexts(event);
    await this.desk.record(tx, edition, {
      act: 'information.event_cancelled',
      kind: 'EVENT',
      id: event.id,
      version: event.version + 1,
      before: texts,
      after: [...texts, reason],
    });
    return ok({ eventId: event.id });
  }
}
