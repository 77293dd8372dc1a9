import { CollectionsBench } from '../__fixtures__/collections-bench.js';
import { AnnounceEventUseCase } from '../application/events/announce-event.use-case.js';
import { CalendarFeedReader } from './calendar-feed.reader.js';

describe('CalendarFeedReader', () => {
  let world: CollectionsBench;

  beforeAll(async () => {
    world = await CollectionsBench.open();
  });
  afterAll(() => world.bench.close());

  async function anEditionWithEvent() {
    const edition = await world.anEdition();
    const partner = world.partnerOf(edition.id, 'FR-BRE');
    const announced = await world.bench.get(AnnounceEventUseCase).run(partner, {
      editionId: edition.id,
      idempotencyKey: partner.newId(),
      title: 'Débat à Rennes',
      kind: 'DEBATE',
      purpose: 'OPEN_TO_ALL',
      startsAt: '2027-03-28T01:30',
      endsAt: '2027-03-28T03:30',
      territoryCode: 'FR-BRE',
      place: 'Mairie',
      onlineUrl: '',
      description: 'Venez parler.',
      contact: 'debat@exemple.fr',
      capacity: '',
    });
    if (!announced.ok) throw new Error(announced.error.code);
    return edition;
  }

  const feedOf = async (editionId: string) => {
    const [row] = await world.bench.rows<{ slug: string }>(
      'select slug from editions where id = $1',
      [editionId],
    );
    return world.bench.get(CalendarFeedReader).ofEdition(world.bench.context(), row?.slug ?? '');
  };

  it('calls a territory as the reference set does where the series has no name of its own', async () => {
    const edition = await anEditionWithEvent();
    expect((await feedOf(edition.id))?.text).toContain('LOCATION:Mairie\\, Bretagne\r\n');
  });

  it('calls a territory as its series does, even once the series took it out of use', async () => {
    const edition = await anEditionWithEvent();
    const before = await feedOf(edition.id);
    await world.bench.rows(
      `insert into series_references (series_id, kind, code, name_fr, name_en, is_enabled)
       select series_id, 'TERRITORY', 'FR-BRE', 'Bretagne (cinq départements)', 'Brittany', false
       from editions where id = $1`,
      [edition.id],
    );
    const after = await feedOf(edition.id);
    expect(after?.text).toContain('LOCATION:Mairie\\, Bretagne (cinq départements)\r\n');
    expect(after?.etag).not.toBe(before?.etag);
  });

  it('has none for an edition that does not exist', async () => {
    expect(
      await world.bench.get(CalendarFeedReader).ofEdition(world.bench.context(), 'nulle-part'),
    ).toBeNull();
  });
});
