import ical, { ICalCalendarMethod, ICalEventStatus, type ICalEventData } from 'ical-generator';
import type { CalendarEvent } from '../domain/events/calendar-event.js';

/** An event as programs for calendars are told of it. */
export interface FeedEvent extends CalendarEvent {
  readonly territoryName: string | null;
}

/** What a feed says besides its events. */
export interface FeedFrame {
  /** The name of the calendar. */
  readonly name: string;
  /** Address of the site, `https://voix.example`: part of the names of events, which must be unique in the world. */
  readonly origin: string;
  /** Where an event is read. */
  readonly pageOf: (event: CalendarEvent) => string;
  /** What is put before the name of a cancelled event: not all programs show its state. */
  readonly cancelledPrefix: string;
}

/** How often programs that subscribe should look again. */
const LOOK_AGAIN_SECONDS = 60 * 60;

/**
 * A calendar as RFC 5545 writes it. Instants are in UTC, so that no rule of a time zone is needed; the same events give
 * the same text, for the time of writing is that of their last change.
 */
export function calendarFeed(frame: FeedFrame, events: readonly FeedEvent[]): string {
  const calendar = ical({
    name: frame.name,
    prodId: { company: 'Voix', product: 'Agenda', language: 'FR' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: LOOK_AGAIN_SECONDS,
  });
  for (const event of events) calendar.createEvent(feedEntry(frame, event));
  // Every line ends with CRLF, the last one too (RFC 5545, 3.1); the library leaves that one out.
  return `${calendar.toString()}\r\n`;
}

function feedEntry(frame: FeedFrame, event: FeedEvent): ICalEventData {
  const isCancelled = event.cancelledAt !== null;
  return {
    id: `${event.id}@${new URL(frame.origin).hostname}`,
    // Counted from 0; a program takes what has a higher one for the news of the same event.
    sequence: event.version - 1,
    stamp: event.updatedAt,
    created: event.createdAt,
    lastModified: event.updatedAt,
    start: event.startsAt,
    end: event.endsAt,
    summary: isCancelled ? `${frame.cancelledPrefix}${event.title}` : event.title,
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    location: [event.place, event.territoryName ?? ''].filter(Boolean).join(', ') || null,
    description: [event.cancelReason ?? '', event.description, event.onlineUrl, event.contact]
      .filter(Boolean)
      .join('\n\n'),
    url: frame.pageOf(event),
  };
}
