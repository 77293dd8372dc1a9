import { Injectable } from '@nestjs/common';
import {
  Database,
  decodeCursor,
  pageOf,
  type Page,
  type PageRequest,
} from '@voix/api-platform/database';
import type { SearchDocument } from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { EventKind } from '@voix/contracts/validation';
import { isUuid } from '@voix/domain-kernel';
import type { CalendarEvent, EventWords } from '../../domain/events/calendar-event.js';
import { CalendarEventEntity } from './calendar-event.entity.js';

/** An event as it is added. What an import brings has no creation key. */
export type NewCalendarEvent = EventWords & {
  readonly id: string;
  readonly editionId: string;
  readonly slug: string;
  readonly creationKey: string | null;
};

/** Which events of an edition. `UPCOMING`: not over yet, the next one first. `PAST`: over, the last one first. */
export interface EventListRequest {
  readonly editionId: string;
  readonly moment: 'UPCOMING' | 'PAST';
  readonly kind: EventKind | null;
  readonly territoryCode: string | null;
  readonly page: PageRequest;
}

const COLUMNS = `id, edition_id as "editionId", slug, kind, purpose, title, description, starts_at as "startsAt",
  ends_at as "endsAt", territory_code as "territoryCode", place, online_url as "onlineUrl", contact, capacity, version,
  cancelled_at as "cancelledAt", cancel_reason as "cancelReason", created_at as "createdAt", updated_at as "updatedAt"`;

/** Dates come from forms to the minute, hence cursors lose nothing in milliseconds. */
const MOMENTS = {
  UPCOMING: { holds: 'ends_at >= now()', direction: 'asc', beyond: '>' },
  PAST: { holds: 'ends_at < now()', direction: 'desc', beyond: '<' },
} as const;

/** What an address and the code of a territory are made of. */
const ADDRESS = /^[\w.:-]{1,120}$/;

/** A calendar has that many entries at most when a program subscribes to it. */
const FEED_LIMIT = 2000;

@Injectable()
export class CalendarEventRepository {
  constructor(private readonly database: Database) {}

  async list(ctx: RequestContext, request: EventListRequest): Promise<Page<CalendarEvent>> {
    const { editionId, kind, territoryCode, page } = request;
    if (territoryCode !== null && !ADDRESS.test(territoryCode))
      return pageOf([], page, 0, () => []);
    const { holds, direction, beyond } = MOMENTS[request.moment];
    const chosen = `edition_id = $1 and ${holds} and ($2::text is null or kind = $2)
      and ($3::text is null or territory_code = $3)`;
    const [startsAt = null, id = null] = readCursor(page.after);
    const rows = await this.database.query<CalendarEvent>(
      ctx,
      `select ${COLUMNS} from calendar_events
       where ${chosen} and ($4::timestamptz is null or (starts_at, id) ${beyond} ($4, $5::uuid))
       order by starts_at ${direction}, id ${direction} limit $6`,
      [editionId, kind, territoryCode, startsAt, id, page.first + 1],
    );
    const [total] = await this.database.query<{ count: number }>(
      ctx,
      `select count(*)::int as count from calendar_events where ${chosen}`,
      [editionId, kind, territoryCode],
    );
    return pageOf(rows, page, total?.count ?? 0, (row) => [row.startsAt.toISOString(), row.id]);
  }

  /** All that programs show of an edition, cancelled ones too: those that leave a feed just vanish there. */
  findForFeed(ctx: RequestContext, editionId: string): Promise<CalendarEvent[]> {
    return this.database.query<CalendarEvent>(
      ctx,
      `select ${COLUMNS} from calendar_events where edition_id = $1 order by starts_at desc, id limit ${FEED_LIMIT}`,
      [editionId],
    );
  }

  async findBySlug(
    ctx: RequestContext,
    editionId: string,
    slug: string,
  ): Promise<CalendarEvent | null> {
    // What can be no address is not looked for: the database refuses some texts.
    if (!ADDRESS.test(slug)) return null;
    return this.one(ctx, 'edition_id = $1 and slug = $2', [editionId, slug]);
  }

  findById(ctx: RequestContext, id: string): Promise<CalendarEvent | null> {
    return this.one(ctx, 'id = $1', [id]);
  }

  /** Nobody else changes it until the transaction ends. */
  lock(ctx: RequestContext, id: string): Promise<CalendarEvent | null> {
    return this.one(ctx, 'id = $1 for no key update', [id]);
  }

  findByCreationKey(
    ctx: RequestContext,
    editionId: string,
    key: string,
  ): Promise<CalendarEvent | null> {
    return this.one(ctx, 'edition_id = $1 and creation_key = $2', [editionId, key]);
  }

  /** Nobody else announces anything in this edition until the transaction ends: addresses and keys stay free. */
  async lockAnnouncements(ctx: RequestContext, editionId: string): Promise<void> {
    await this.database.query(
      ctx,
      `select pg_advisory_xact_lock(hashtextextended('calendar_events ' || $1, 0))`,
      [editionId],
    );
  }

  /** The addresses that begin like this one: a new event takes none of them. */
  async slugsLike(ctx: RequestContext, editionId: string, slug: string): Promise<string[]> {
    const rows = await this.database.query<{ slug: string }>(
      ctx,
      'select slug from calendar_events where edition_id = $1 and starts_with(slug, $2)',
      [editionId, slug],
    );
    return rows.map((row) => row.slug);
  }

  /** Answers the ids of those that were new: one whose address the calendar has stays as it is. */
  async add(ctx: RequestContext, events: readonly NewCalendarEvent[]): Promise<string[]> {
    const added = await this.database.query<{ id: string }>(
      ctx,
      `insert into calendar_events (id, edition_id, slug, kind, purpose, title, description, starts_at, ends_at,
         territory_code, place, online_url, contact, capacity, creation_key)
       select id, "editionId", slug, kind, purpose, title, description, "startsAt", "endsAt",
         "territoryCode", place, "onlineUrl", contact, capacity, "creationKey"
       from jsonb_to_recordset($1::jsonb) as entry (id uuid, "editionId" uuid, slug text, kind text, purpose text,
         title text, description text, "startsAt" timestamptz, "endsAt" timestamptz, "territoryCode" text, place text,
         "onlineUrl" text, contact text, capacity text, "creationKey" uuid)
       on conflict do nothing returning id`,
      [JSON.stringify(events)],
    );
    return added.map(({ id }) => id);
  }

  async reword(ctx: RequestContext, id: string, words: EventWords): Promise<void> {
    await this.change(ctx, id, words);
  }

  async cancel(ctx: RequestContext, id: string, reason: string): Promise<void> {
    await this.change(ctx, id, { cancelledAt: () => 'now()', cancelReason: reason });
  }

  /** These events as search knows them; cancelled ones are found, and marked on their page. */
  findable(ctx: RequestContext, ids: readonly string[]): Promise<SearchDocument[]> {
    return this.database.query<SearchDocument>(
      ctx,
      `select event.id, edition_id as "editionId", null as "themeId", 'fr' as locale, slug as "pageKey", title,
         concat_ws(E'\\n\\n', description, place, territory.name) as body, event.updated_at as "datedAt"
       from calendar_events event left join territories territory on territory.code = event.territory_code
       where event.id = any($1::uuid[])`,
      [ids],
    );
  }

  async idsAfter(ctx: RequestContext, after: string | null, limit: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      ctx,
      'select id from calendar_events where $1::uuid is null or id > $1 order by id limit $2',
      [after, limit],
    );
    return rows.map(({ id }) => id);
  }

  private async change(
    ctx: RequestContext,
    id: string,
    values: Partial<{ [K in keyof CalendarEventEntity]: CalendarEventEntity[K] | (() => string) }>,
  ): Promise<void> {
    await this.database
      .manager(ctx)
      .update(
        CalendarEventEntity,
        { id },
        { ...values, version: () => 'version + 1', updatedAt: () => 'now()' },
      );
  }

  private async one(
    ctx: RequestContext,
    where: string,
    values: readonly unknown[],
  ): Promise<CalendarEvent | null> {
    const [event] = await this.database.query<CalendarEvent>(
      ctx,
      `select ${COLUMNS} from calendar_events where ${where}`,
      values,
    );
    return event ?? null;
  }
}

/** Both keys of a cursor; one that was made up starts the list at its beginning. */
function readCursor(cursor: string | null): readonly (string | number)[] {
  const [startsAt, id] = decodeCursor(cursor, 2) ?? [];
  const isOurs =
    typeof startsAt === 'string' &&
    !Number.isNaN(Date.parse(startsAt)) &&
    typeof id === 'string' &&
    isUuid(id);
  return isOurs ? [startsAt, id] : [];
}
