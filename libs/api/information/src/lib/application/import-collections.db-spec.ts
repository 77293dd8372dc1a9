import { ImportRegistry, SearchIndex } from '@voix/api-platform/ports';
import type { EventRecord, GlossaryTermRecord, UseCaseRecord } from '@voix/contracts/import-format';
import { ok } from '@voix/domain-kernel';
import { CollectionsBench } from '../__fixtures__/collections-bench.js';

const TERM: GlossaryTermRecord = {
  key: 'biais',
  term: 'Biais',
  definition: 'Erreur qui va toujours dans le même sens.',
  synonyms: ['biaisé'],
};

const USE_CASE: UseCaseRecord = {
  key: 'mammographie',
  theme: 'soins',
  title: 'Lire des mammographies',
  purpose: 'Repérer.',
  settings: ['HOSPITAL'],
  place: 'Centres d’imagerie.',
  dataUsed: 'Images.',
  humanGuarantee: 'Un radiologue lit tout.',
  openQuestions: ['Qui informe ?'],
};

const EVENT: EventRecord = {
  key: 'debat',
  title: 'Débat',
  kind: 'DEBATE',
  purpose: 'OPEN_TO_ALL',
  day: { daysFromImport: 3 },
  from: '18:30',
  to: '20:00',
  place: 'Rennes',
  description: 'Venez.',
  contact: 'debat@exemple.fr',
  cancelReason: 'Salle fermée',
};

describe('importing the glossary, use cases and events', () => {
  let world: CollectionsBench;

  beforeAll(async () => {
    world = await CollectionsBench.open();
  });
  afterAll(() => world.bench.close());

  async function anEdition() {
    const { id, ref } = await world.anEdition();
    const activityId = world.bench.context().newId();
    return { editionId: id, editionRef: ref, activityId, activityRef: 0, charterVersion: 1 };
  }

  const load = (
    edition: Awaited<ReturnType<typeof anEdition>>,
    kind: 'glossary' | 'use-cases' | 'events',
    record: object,
  ) =>
    world.bench.unitOfWork.run(world.bench.context(), async (tx) => {
      const startedAt = new Date('2027-03-26T23:30:00Z');
      const context = { edition, source: 'essai', startedAt };
      return ok(
        await world.bench
          .get(ImportRegistry)
          .for(kind)
          .write(tx, context, [record] as never),
      );
    });

  it.each([
    ['glossary', TERM, 'GLOSSARY_TERM'],
    ['use-cases', USE_CASE, 'USE_CASE'],
    ['events', EVENT, 'EVENT'],
  ] as const)('adds each of the %s once, and lets it be found', async (kind, record, found) => {
    const edition = await anEdition();
    expect(await load(edition, kind, record)).toEqual(ok({ added: 1 }));
    expect(await load(edition, kind, { ...record, title: 'Autre' })).toEqual(ok({ added: 0 }));
    const source = world.bench.get(SearchIndex).sources.find((one) => one.kind === found);
    const ctx = world.bench.context();
    const documents = await source?.published(ctx, await source.idsAfter(ctx, null, 100));
    expect(documents?.filter(({ editionId }) => editionId === edition.editionId)).toEqual([
      expect.objectContaining({ pageKey: record.key, locale: 'fr' }),
    ]);
  });

  it('counts the days of an event in the zone of the edition, across the change of the hour', async () => {
    const edition = await anEdition();
    await load(edition, 'events', EVENT);
    const rows = await world.bench.rows(
      'select starts_at, cancel_reason, version from calendar_events where edition_id = $1',
      [edition.editionId],
    );
    // Half past midnight on 27 March at Paris when the import began; three days later it is summer time.
    expect(rows).toEqual([
      { starts_at: new Date('2027-03-30T16:30:00Z'), cancel_reason: 'Salle fermée', version: 2 },
    ]);
  });

  it('ends an event on its last day, where that is another', async () => {
    const edition = await anEdition();
    await load(edition, 'events', { ...EVENT, lastDay: { daysFromImport: 4 }, to: '12:00' });
    const rows = await world.bench.rows(
      'select starts_at, ends_at from calendar_events where edition_id = $1',
      [edition.editionId],
    );
    expect(rows).toEqual([
      { starts_at: new Date('2027-03-30T16:30:00Z'), ends_at: new Date('2027-03-31T10:00:00Z') },
    ]);
  });

  it('keeps nothing of a use case on a theme that is not there', async () => {
    const edition = await anEdition();
    await expect(load(edition, 'use-cases', { ...USE_CASE, theme: 'nulle-part' })).rejects.toThrow(
      'mammographie',
    );
  });
});
