import { Injectable } from '@nestjs/common';
import { RefusalError } from '@voix/api-platform/access';
import { toConnection } from '@voix/api-platform/graphql';
import type { RequestContext } from '@voix/api-platform/request-context';
import {
  CalendarEventRepository,
  type EventListRequest,
} from '../persistence/events/calendar-event.repository.js';
import { GlossaryTermRepository } from '../persistence/glossary/glossary-term.repository.js';
import { UseCaseRepository } from '../persistence/use-cases/use-case.repository.js';
import {
  CalendarEventConnectionType,
  presentEvent,
  type CalendarEventType,
} from './events/calendar-event.type.js';
import { presentTerm, type GlossaryTermType } from './glossary/glossary-term.type.js';
import { presentUseCase, type UseCaseType } from './use-cases/use-case.type.js';

/** One entry of a collection, and the pages of the calendar. */
@Injectable()
export class CollectionReader {
  constructor(
    private readonly terms: GlossaryTermRepository,
    private readonly useCases: UseCaseRepository,
    private readonly events: CalendarEventRepository,
  ) {}

  /** The entry that a mutation just changed. */
  async term(ctx: RequestContext, id: string): Promise<GlossaryTermType> {
    return presentTerm(found(await this.terms.findById(ctx, id)));
  }

  async useCase(ctx: RequestContext, id: string): Promise<UseCaseType> {
    const [useCase] = await this.useCases.findByIds(ctx, [id]);
    return presentUseCase(found(useCase ?? null));
  }

  async event(ctx: RequestContext, id: string): Promise<CalendarEventType> {
    return presentEvent(found(await this.events.findById(ctx, id)));
  }

  async eventBySlug(
    ctx: RequestContext,
    editionId: string,
    slug: string,
  ): Promise<CalendarEventType | null> {
    const event = await this.events.findBySlug(ctx, editionId, slug);
    return event && presentEvent(event);
  }

  async calendar(
    ctx: RequestContext,
    request: EventListRequest,
  ): Promise<CalendarEventConnectionType> {
    const page = await this.events.list(ctx, request);
    return Object.assign(new CalendarEventConnectionType(), toConnection(page, presentEvent));
  }
}

/** What was removed between its change and this reading is gone for whoever asks. */
function found<T>(entry: T | null): T {
  if (entry === null) throw new RefusalError('NOT_FOUND');
  return entry;
}
