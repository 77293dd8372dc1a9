import { slugify } from '@voix/domain-kernel';
import { civilDateOf } from '@voix/domain-phase-calendar';
import type { EventKind, EventPurpose } from '@voix/contracts/validation';

/** What is announced of an event. Texts that may be missing are empty. */
export interface EventWords {
  readonly title: string;
  readonly kind: EventKind;
  readonly purpose: EventPurpose;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** Null for the whole country, or online. */
  readonly territoryCode: string | null;
  readonly place: string;
  readonly onlineUrl: string;
  readonly description: string;
  readonly contact: string;
  readonly capacity: string;
}

/** A meeting that people can come to: a debate, a workshop, a stand, a restitution. */
export interface CalendarEvent extends EventWords {
  readonly id: string;
  readonly editionId: string;
  /** Names its page. Stays when its title or its dates change. */
  readonly slug: string;
  /** Counted up by each change; calendars of participants compare it. */
  readonly version: number;
  readonly cancelledAt: Date | null;
  readonly cancelReason: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** Whether two announcements say the same. */
export function isSameEvent(a: EventWords, b: EventWords): boolean {
  return JSON.stringify(eventTexts(a)) === JSON.stringify(eventTexts(b));
}

/** What it says, in the order in which the ledger hashes it. */
export function eventTexts(words: EventWords): readonly string[] {
  const { title, kind, purpose, startsAt, endsAt, territoryCode, place, onlineUrl } = words;
  const when = [startsAt.toISOString(), endsAt.toISOString()];
  const where = [territoryCode ?? '', place, onlineUrl];
  return [
    title,
    kind,
    purpose,
    ...when,
    ...where,
    words.description,
    words.contact,
    words.capacity,
  ];
}

/** The address that an event begins with: its day and its title. Two on one day differ by a number. */
export function eventSlug({ title, startsAt }: EventWords, timeZone: string): string {
  return [civilDateOf(startsAt, timeZone), slugify(title, 60)].filter(Boolean).join('-');
}
