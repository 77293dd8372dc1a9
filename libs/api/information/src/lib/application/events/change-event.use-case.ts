import { Injectable } from '@nestjs/common';
import { RefusalError } from '@voix/api-platform/access';
import type { RequestContext } from '@voix/api-platform/request-context';
import { err, ok, type Result, type ValidationFailed } from '@voix/domain-kernel';
import {
  EventCancelled,
  EventConflict,
  type OtherTerritory,
} from '../../domain/collection-errors.js';
import { eventTexts, isSameEvent } from '../../domain/events/calendar-event.js';
import { CalendarEventRepository } from '../../persistence/events/calendar-event.repository.js';
import { CollectionDesk, knownId } from '../collection-desk.js';
import { EventChecker, type TypedEvent } from './event.checker.js';

export interface ChangeEventCommand extends TypedEvent {
  readonly eventId: string;
  /** The version that the organiser had before their eyes. */
  readonly expectedVersion: number;
}

export type ChangeEventError = EventCancelled | EventConflict | OtherTerritory | ValidationFailed;

/** Changes what is announced of an event. A partner organiser moves none into or out of another territory. */
@Injectable()
export class ChangeEventUseCase {
  constructor(
    private readonly desk: CollectionDesk,
    private readonly checker: EventChecker,
    private readonly events: CalendarEventRepository,
  ) {}

  run(
    ctx: RequestContext,
    command: ChangeEventCommand,
  ): Promise<Result<{ readonly eventId: string }, ChangeEventError>> {
    return this.desk.act(ctx, (tx) => this.change(tx, command));
  }

  private async change(
    tx: RequestContext,
    command: ChangeEventCommand,
  ): Promise<Result<{ readonly eventId: string }, ChangeEventError>> {
    const event = await this.events.lock(tx, knownId(command.eventId));
    if (event === null) throw new RefusalError('NOT_FOUND');
    const edition = await this.desk.edition(tx, event.editionId);
    for (const territory of [event.territoryCode, command.territoryCode || null]) {
      const admitted = await this.checker.admit(tx, edition.id, territory);
      if (!admitted.ok) return admitted;
    }
    if (event.cancelledAt !== null) return err(new EventCancelled());
    const checked = await this.checker.read(tx, edition, command, event.territoryCode);
    if (!checked.ok) return checked;
    if (isSameEvent(event, checked.value)) return ok({ eventId: event.id });
    if (event.version !== command.expectedVersion) return err(new EventConflict(event));
    await this.events.reword(tx, event.id, checked.value);
    await this.desk.record(tx, edition, {
      act: 'information.event_changed',
      kind: 'EVENT',
      id: event.id,
      version: event.version + 1,
      before: eventTexts(event),
      after: eventTexts(checked.value),
    });
    return ok({ eventId: event.id });
  }
}
