import { Injectable } from '@nestjs/common';
import type { EditionSummary } from '@voix/api-editions';
import type { RequestContext } from '@voix/api-platform/request-context';
import { err, ok, type Result, type ValidationFailed } from '@voix/domain-kernel';
import { CreationKeyReused, type OtherTerritory } from '../../domain/collection-errors.js';
import {
  eventSlug,
  eventTexts,
  isSameEvent,
  type EventWords,
} from '../../domain/events/calendar-event.js';
import { CalendarEventRepository } from '../../persistence/events/calendar-event.repository.js';
import { CollectionDesk, creationKey } from '../collection-desk.js';
import { EventChecker, type TypedEvent } from './event.checker.js';

export interface AnnounceEventCommand extends TypedEvent {
  readonly editionId: string;
  readonly idempotencyKey: string;
}

export type AnnounceEventError = CreationKeyReused | OtherTerritory | ValidationFailed;
type Announced = Result<{ readonly eventId: string }, AnnounceEventError>;

/** Puts an event into the calendar of an edition. A partner organiser does it for their own territory. */
@Injectable()
export class AnnounceEventUseCase {
  constructor(
    private readonly desk: CollectionDesk,
    private readonly checker: EventChecker,
    private readonly events: CalendarEventRepository,
  ) {}

  run(ctx: RequestContext, command: AnnounceEventCommand): Promise<Announced> {
    return this.desk.act(ctx, (tx) => this.announce(tx, command));
  }

  private async announce(tx: RequestContext, command: AnnounceEventCommand): Promise<Announced> {
    const key = creationKey(command.idempotencyKey);
    const edition = await this.desk.edition(tx, command.editionId);
    const admitted = await this.checker.admit(tx, edition.id, command.territoryCode || null);
    if (!admitted.ok) return admitted;
    const checked = await this.checker.read(tx, edition, command);
    if (!checked.ok) return checked;
    await this.events.lockAnnouncements(tx, edition.id);
    const earlier = await this.events.findByCreationKey(tx, edition.id, key);
    if (earlier !== null) {
      const isRepeated = isSameEvent(earlier, checked.value);
      return isRepeated ? ok({ eventId: earlier.id }) : err(new CreationKeyReused());
    }
    return this.add(tx, edition, key, checked.value);
  }

  private async add(
    tx: RequestContext,
    edition: EditionSummary,
    key: string,
    words: EventWords,
  ): Promise<Announced> {
    const id = tx.newId();
    const slug = await this.freeSlug(tx, edition, words);
    const event = { ...words, id, editionId: edition.id, slug, creationKey: key };
    await this.events.add(tx, [event]);
    await this.desk.record(tx, edition, {
      act: 'information.event_announced',
      kind: 'EVENT',
      id,
      version: 1,
      before: null,
      after: eventTexts(words),
    });
    return ok({ eventId: id });
  }

  private async freeSlug(
    tx: RequestContext,
    edition: EditionSummary,
    words: EventWords,
  ): Promise<string> {
    const slug = eventSlug(words, edition.timeZone);
    const taken = new Set(await this.events.slugsLike(tx, edition.id, slug));
    let free = slug;
    for (let number = 2; taken.has(free); number += 1) free = `${slug}-${number}`;
    return free;
  }
}
