import { Injectable, type OnModuleInit } from '@nestjs/common';
import { NameProtection } from '@voix/api-identity';
import {
  EventHandlerRegistry,
  type DeliveredEvent,
  type EventHandler,
} from '@voix/api-platform/outbox';
import type { RequestContext } from '@voix/api-platform/request-context';
import { EditionRepository } from '../persistence/edition.repository.js';

/** Keeps participants from taking the name of who runs an edition, of the edition or of its series (A45). */
@Injectable()
export class ReserveOrganizerNamesHandler
  implements EventHandler<'editions.published'>, OnModuleInit
{
  readonly name = 'editions.reserve-organizer-names';
  readonly on = 'editions.published';

  constructor(
    private readonly registry: EventHandlerRegistry,
    private readonly editions: EditionRepository,
    private readonly protection: NameProtection,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async handle(
    ctx: RequestContext,
    { payload: { editionId } }: DeliveredEvent<'editions.published'>,
  ): Promise<void> {
    const editions = await this.editions.findByIds(ctx, [editionId]);
    const seriesIds = editions.map(({ seriesId }) => seriesId);
    const series = await this.editions.findSeries(ctx, seriesIds);
    await this.protection.reserve(ctx, [
      ...editions.map(({ title }) => title),
      ...series.flatMap(({ title, organizer }) => [title, organizer]),
    ]);
  }
}
