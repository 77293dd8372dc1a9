import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SearchIndex, type SearchDocument, type SearchSource } from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import { CalendarEventRepository } from '../../persistence/events/calendar-event.repository.js';

/** Shows events of the calendar to search. */
@Injectable()
export class FindableEvents implements SearchSource, OnModuleInit {
  readonly kind = 'EVENT';

  constructor(
    private readonly index: SearchIndex,
    private readonly events: CalendarEventRepository,
  ) {}

  onModuleInit(): void {
    this.index.register(this);
  }

  published(ctx: RequestContext, ids: readonly string[]): Promise<readonly SearchDocument[]> {
    return this.events.findable(ctx, ids);
  }

  idsAfter(ctx: RequestContext, after: string | null, limit: number): Promise<readonly string[]> {
    return this.events.idsAfter(ctx, after, limit);
  }
}
