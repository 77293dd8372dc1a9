import { err, ok, ValidationFailed } from '@voix/domain-kernel';
import { CollectionsBench } from '../../__fixtures__/collections-bench.js';
import {
  CreationKeyReused,
  EventCancelled,
  OtherTerritory,
} from '../../domain/collection-errors.js';
import { CalendarEventRepository } from '../../persistence/events/calendar-event.repository.js';
import { AnnounceEventUseCase } from './announce-event.use-case.js';
import { CancelEventUseCase } from './cancel-event.use-case.js';
import { ChangeEventUseCase } from './change-event.use-case.js';
import type { TypedEvent } from './event.checker.js';

const DEBATE: TypedEvent = {
  title: 'Débat à Rennes',
  kind: 'DEBATE',
  purpose: 'OPEN_TO_ALL',
  startsAt: '2027-03-28T01:30',
  endsAt: '2027-03-28T03:30',
  territoryCode: 'FR-BRE',
  place: 'Maison des associations',
  onlineUrl: '',
  description: 'Venez parler.',
  contact: 'debat@exemple.fr',
  capacity: '',
};

describe('managing events', () => {
  let world: CollectionsBench;

  beforeAll(async () => {
    world = await CollectionsBench.open();
  });
  afterAll(() => world.bench.close());

  const announce = (
    ctx: Parameters<AnnounceEventUseCase['run']>[0],
    editionId: string,
    event: Partial<TypedEvent> = {},
    idempotencyKey: string = ctx.newId(),
  ) =>
    world.bench
      .get(AnnounceEventUseCase)
      .run(ctx, { ...DEBATE, ...event, editionId, idempotencyKey });

  const stored = async (eventId: string) => {
    const event = await world.bench
      .get(CalendarEventRepository)
      .findById(world.bench.context(), eventId);
    if (event === null) throw new Error('no event');
    return event;
  };

  async function anEvent() {
    const edition = await world.anEdition();
    const partner = world.partnerOf(edition.id, 'FR-BRE');
    const result = await announce(partner, edition.id);
    if (!result.ok) throw new Error(result.error.code);
    return { edition, partner, eventId: result.value.eventId };
  }

  describe('AnnounceEventUseCase', () => {
    it('accepts an event of a partner in their territory, in the hours of the edition, and tells the ledger', async () => {
      const { eventId, partner } = await anEvent();
      expect(await stored(eventId)).toMatchObject({
        slug: '2027-03-28-debat-a-rennes',
        // Summer time begins in between: half past one is an hour before half past three.
        startsAt: new Date('2027-03-28T00:30:00Z'),
        endsAt: new Date('2027-03-28T01:30:00Z'),
        territoryCode: 'FR-BRE',
        version: 1,
      });
      expect(await world.ledgerOf(eventId)).toEqual([
        expect.objectContaining({
          kind: 'information.event_announced',
          from: null,
          by: partner.actor?.accountId,
        }),
      ]);
    });

    it('gives two events of one day and name two addresses, at once as well', async () => {
      const edition = await world.anEdition();
      const organizer = world.organizerOf(edition.id);
      await Promise.all([1, 2, 3].map(() => announce(organizer, edition.id)));
      const rows = await world.bench.rows<{ slug: string }>(
        'select slug from calendar_events where edition_id = $1 order by slug',
        [edition.id],
      );
      expect(rows.map(({ slug }) => slug)).toEqual([
        '2027-03-28-debat-a-rennes',
        '2027-03-28-debat-a-rennes-2',
        '2027-03-28-debat-a-rennes-3',
      ]);
    });

    it('accepts the same announcement twice, at once as well, and keeps one', async () => {
      const edition = await world.anEdition();
      const organizer = world.organizerOf(edition.id);
      const key = organizer.newId();
      const both = await Promise.all([1, 2].map(() => announce(organizer, edition.id, {}, key)));
      expect(both[0]).toEqual(both[1]);
      expect(await announce(organizer, edition.id, { title: 'Autre' }, key)).toEqual(
        err(new CreationKeyReused()),
      );
    });

    it.each(['FR-NOR', ''])(
      'refuses a partner of another territory with a reason: %p',
      async (territoryCode) => {
        const edition = await world.anEdition();
        const partner = world.partnerOf(edition.id, 'FR-BRE');
        expect(await announce(partner, edition.id, { territoryCode })).toEqual(
          err(new OtherTerritory()),
        );
      },
    );

    it('accepts an event of the partner of a region in a department of it, not of one that has the region beside', async () => {
      const edition = await world.anEdition();
      const announced = { territoryCode: 'FR-35' };
      const ofRegion = world.partnerOf(edition.id, 'FR-BRE');
      expect(await announce(ofRegion, edition.id, announced)).toMatchObject({ ok: true });
      for (const elsewhere of ['FR-NOR', 'FR-29'])
        expect(
          await announce(world.partnerOf(edition.id, elsewhere), edition.id, announced),
        ).toEqual(err(new OtherTerritory()));
      // Nor does a department give its region.
      expect(await announce(world.partnerOf(edition.id, 'FR-35'), edition.id)).toEqual(
        err(new OtherTerritory()),
      );
    });

    it('refuses a partner of the same territory in another edition, a moderator, and a visitor', async () => {
      const [edition, other] = [await world.anEdition(), await world.anEdition()];
      const partner = world.partnerOf(other.id, 'FR-BRE');
      const moderator = world.withRole('MODERATOR', { kind: 'PLATFORM' });
      const refused = (code: string) => expect.objectContaining({ code });
      await expect(announce(partner, edition.id)).rejects.toEqual(refused('FORBIDDEN'));
      await expect(announce(moderator, edition.id)).rejects.toEqual(refused('FORBIDDEN'));
      await expect(announce(world.bench.context(), edition.id)).rejects.toEqual(
        refused('UNAUTHENTICATED'),
      );
    });

    it.each<[Partial<TypedEvent>, string, string]>([
      [{ endsAt: '2027-03-28T01:30' }, 'endsAt', 'ENDS_BEFORE_START'],
      // Clocks jump from two to three o’clock on this night.
      [{ startsAt: '2027-03-28T02:10', endsAt: '2027-03-28T02:50' }, 'endsAt', 'ENDS_BEFORE_START'],
      [{ startsAt: '2027-02-30T10:00' }, 'startsAt', 'INVALID_VALUE'],
      [{ place: '' }, 'place', 'PLACE_MISSING'],
      [{ onlineUrl: 'javascript:alert(1)' }, 'onlineUrl', 'UNSAFE_LINK'],
      [{ onlineUrl: 'https://ok.example@evil.example/' }, 'onlineUrl', 'UNSAFE_LINK'],
      [{ territoryCode: 'FR-XYZ' }, 'territoryCode', 'UNKNOWN_TERRITORY'],
      [{ title: ' ' }, 'title', 'REQUIRED'],
    ])('refuses %p: %s %s', async (fault, path, code) => {
      const edition = await world.anEdition();
      const result = await announce(world.organizerOf(edition.id), edition.id, fault);
      expect(result.ok ? null : result.error).toMatchObject({
        code: 'VALIDATION_FAILED',
        issues: [{ path, code }],
      });
    });
  });

  describe('ChangeEventUseCase', () => {
    const change = (
      ctx: Parameters<ChangeEventUseCase['run']>[0],
      eventId: string,
      event: Partial<TypedEvent>,
      expectedVersion = 1,
    ) =>
      world.bench
        .get(ChangeEventUseCase)
        .run(ctx, { ...DEBATE, ...event, eventId, expectedVersion });

    it('accepts other dates, keeps the address, and counts the version up', async () => {
      const { partner, eventId } = await anEvent();
      const later = { startsAt: '2027-04-01T18:00', endsAt: '2027-04-01T20:00' };
      expect(await change(partner, eventId, later)).toEqual(ok({ eventId }));
      expect(await stored(eventId)).toMatchObject({
        slug: '2027-03-28-debat-a-rennes',
        startsAt: new Date('2027-04-01T16:00:00Z'),
        version: 2,
      });
    });

    it('shows what it says now to whoever changes an older version, and leaves it', async () => {
      const { partner, eventId } = await anEvent();
      await change(partner, eventId, { title: 'Premier' });
      const second = await change(partner, eventId, { title: 'Second' });
      expect(second.ok ? null : second.error).toMatchObject({
        code: 'EDIT_CONFLICT',
        current: { title: 'Premier', version: 2 },
      });
      expect(await change(partner, eventId, { title: 'Premier' })).toEqual(ok({ eventId }));
    });

    it('refuses a partner who would take it over from another territory, or give it away', async () => {
      const { edition, partner, eventId } = await anEvent();
      const other = world.partnerOf(edition.id, 'FR-NOR');
      expect(await change(other, eventId, { territoryCode: 'FR-NOR' })).toEqual(
        err(new OtherTerritory()),
      );
      expect(await change(partner, eventId, { territoryCode: 'FR-NOR' })).toEqual(
        err(new OtherTerritory()),
      );
    });
  });

  describe('CalendarEventRepository', () => {
    const calendar = () => world.bench.get(CalendarEventRepository);
    const page = { first: 2, after: null };
    const all = { moment: 'UPCOMING', kind: null, territoryCode: null, page } as const;

    it('A36: finds nothing under what can be no address or territory', async () => {
      const { edition } = await anEvent();
      const ctx = world.bench.context();
      for (const text of ['\u0000', "' or pg_sleep(5) --", '', 'x'.repeat(10_000)]) {
        expect(await calendar().findBySlug(ctx, edition.id, text)).toBeNull();
        const list = { ...all, editionId: edition.id, territoryCode: text };
        expect((await calendar().list(ctx, list)).totalCount).toBe(0);
      }
    });

    it('lists what is to come page by page, none twice, and begins again for an invented cursor', async () => {
      const edition = await world.anEdition();
      const organizer = world.organizerOf(edition.id);
      for (const title of ['un', 'deux', 'trois']) await announce(organizer, edition.id, { title });
      const list = (after: string | null) =>
        calendar().list(world.bench.context(), {
          ...all,
          editionId: edition.id,
          page: { first: 2, after },
        });
      const first = await list(null);
      const second = await list(first.items.at(-1)?.cursor ?? null);
      const titles = [...first.items, ...second.items].map(({ node }) => node.title);
      expect(titles).toEqual(['un', 'deux', 'trois']);
      expect([first.hasNextPage, second.hasNextPage, second.totalCount]).toEqual([true, false, 3]);
      expect(await list('WzEsIngiLCJ5Il0')).toEqual(first);
    });
  });

  describe('CancelEventUseCase', () => {
    const cancel = (
      ctx: Parameters<CancelEventUseCase['run']>[0],
      eventId: string,
      reason = 'Salle fermée',
    ) => world.bench.get(CancelEventUseCase).run(ctx, { eventId, reason });

    it('marks it, says why, and changes nothing more of it', async () => {
      const { partner, eventId } = await anEvent();
      expect(await cancel(partner, eventId)).toEqual(ok({ eventId }));
      expect(await cancel(partner, eventId)).toEqual(ok({ eventId }));
      expect(await stored(eventId)).toMatchObject({ cancelReason: 'Salle fermée', version: 2 });
      expect(await cancel(partner, eventId, 'Autre raison')).toEqual(err(new EventCancelled()));
      const change = world.bench.get(ChangeEventUseCase);
      expect(await change.run(partner, { ...DEBATE, eventId, expectedVersion: 2 })).toEqual(
        err(new EventCancelled()),
      );
    });

    it('refuses without a reason, and in another territory', async () => {
      const { edition, partner, eventId } = await anEvent();
      const missing = new ValidationFailed([{ path: 'reason', code: 'REQUIRED' }]);
      expect(await cancel(partner, eventId, ' ')).toEqual(err(missing));
      expect(await cancel(world.partnerOf(edition.id, 'FR-NOR'), eventId)).toEqual(
        err(new OtherTerritory()),
      );
    });
  });
});
