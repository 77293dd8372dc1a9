import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EditionsFacade } from '@voix/api-editions';
import {
  ImportRegistry,
  SearchIndex,
  type ImportContext,
  type Importer,
} from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { EventRecord } from '@voix/contracts/import-format';
import { civilDateOf, instantOfMinute, shiftDays } from '@voix/domain-phase-calendar';
import {
  CalendarEventRepository,
  type NewCalendarEvent,
} from '../../persistence/events/calendar-event.repository.js';

/** Takes in events of a calendar. One that is already there stays as it is, even cancelled since. */
@Injectable()
export class EventImporter implements Importer<'events'>, OnModuleInit {
  readonly kind = 'events';

  constructor(
    private readonly registry: ImportRegistry,
    private readonly editions: EditionsFacade,
    private readonly events: CalendarEventRepository,
    private readonly search: SearchIndex,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async write(
    ctx: RequestContext,
    { edition: { editionId }, startedAt }: ImportContext,
    records: readonly EventRecord[],
  ): Promise<{ added: number }> {
    const edition = await this.editions.editionById(ctx, editionId);
    if (edition === null) throw new Error('Events are imported into no edition');
    const read = records.map((record) => ({
      cancelReason: record.cancelReason,
      event: {
        ...importedEvent(record, startedAt, edition.timeZone),
        id: ctx.newId(),
        editionId,
        creationKey: null,
      },
    }));
    const added = await this.events.add(
      ctx,
      read.map(({ event }) => event),
    );
    for (const { event, cancelReason } of read)
      if (cancelReason !== undefined && added.includes(event.id))
        await this.events.cancel(ctx, event.id, cancelReason);
    await this.search.refresh(ctx, 'EVENT', added);
    return { added: added.length };
  }
}

function importedEvent(
  record: EventRecord,
  startedAt: Date,
  timeZone: string,
): Omit<NewCalendarEvent, 'id' | 'editionId' | 'creationKey'> {
  const civilDay = (day: EventRecord['day']) =>
    typeof day === 'string'
      ? day
      : civilDateOf(shiftDays(startedAt, day.daysFromImport, timeZone), timeZone);
  const { day: firstDay, lastDay = firstDay } = record;
  return {
    slug: record.key,
    title: record.title,
    kind: record.kind,
    purpose: record.purpose,
    startsAt: instantOfMinute(`${civilDay(firstDay)}T${record.from}`, timeZone),
    endsAt: instantOfMinute(`${civilDay(lastDay)}T${record.to}`, timeZone),
    territoryCode: record.territory ?? null,
    place: record.place ?? '',
    onlineUrl: record.onlineUrl ?? '',
    description: record.description,
    contact: record.contact,
    capacity: record.capacity ?? '',
  };
}
