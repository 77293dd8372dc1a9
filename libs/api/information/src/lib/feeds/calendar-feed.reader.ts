import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { EditionsFacade, type EditionSummary } from '@voix/api-editions';
import { AppConfig } from '@voix/api-platform/config';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { CalendarEvent } from '../domain/events/calendar-event.js';
import { CalendarEventRepository } from '../persistence/events/calendar-event.repository.js';
import { calendarFeed } from './calendar-feed.js';

/** A feed, and the mark by which a program knows that it has it already. */
export interface CalendarFeed {
  readonly text: string;
  readonly etag: string;
}

const CANCELLED = { fr: 'Annulé : ', en: 'Cancelled: ' } as const;

/** The calendar of an edition for programs: as anybody sees it, hence none for a draft. */
@Injectable()
export class CalendarFeedReader {
  constructor(
    private readonly config: AppConfig,
    private readonly editions: EditionsFacade,
    private readonly events: CalendarEventRepository,
  ) {}

  async ofEdition(ctx: RequestContext, slug: string): Promise<CalendarFeed | null> {
    const edition = await this.editions.editionBySlug(ctx, slug);
    if (edition === null) return null;
    return this.write(ctx, edition, await this.events.findForFeed(ctx, edition.id));
  }

  async ofEvent(
    ctx: RequestContext,
    slug: string,
    eventSlug: string,
  ): Promise<CalendarFeed | null> {
    const edition = await this.editions.editionBySlug(ctx, slug);
    const event = edition && (await this.events.findBySlug(ctx, edition.id, eventSlug));
    return edition && event && this.write(ctx, edition, [event]);
  }

  private async write(
    ctx: RequestContext,
    edition: EditionSummary,
    events: readonly CalendarEvent[],
  ): Promise<CalendarFeed> {
    const { origin } = this.config;
    const names = await this.territoryNames(ctx, edition);
    const placed = events.map((event) => ({
      ...event,
      territoryName: names.get(event.territoryCode ?? '') ?? null,
    }));
    const frame = {
      name: edition.title,
      origin,
      pageOf: ({ slug }: CalendarEvent) => `${origin}/editions/${edition.slug}/agenda/${slug}`,
      cancelledPrefix: CANCELLED[ctx.locale],
    };
    const text = calendarFeed(frame, placed);
    return { text, etag: `"${createHash('sha256').update(text).digest('base64url')}"` };
  }

  /** As the series of the edition calls them, those it took out of use too: events go on naming them. */
  private async territoryNames(
    ctx: RequestContext,
    edition: EditionSummary,
  ): Promise<ReadonlyMap<string, string>> {
    const references = await this.editions.referencesOf(ctx, edition);
    const territories = references.filter(({ kind }) => kind === 'TERRITORY');
    return new Map(territories.map(({ code, names }) => [code, names[ctx.locale]]));
  }
}
