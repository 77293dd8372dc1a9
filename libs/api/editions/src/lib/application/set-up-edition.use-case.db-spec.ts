import { RequestContext } from '@voix/api-platform/request-context';
import { TestBench } from '@voix/testing/database-harness';
import { editionRecordOf } from '@voix/testing/factories';
import { EditionsFacade } from '../editions.facade.js';
import { EditionsModule } from '../editions.module.js';
import { EditionNoticeRepository } from '../persistence/edition-notice.repository.js';
import { EDITIONS_ENTITIES } from '../persistence/editions.entities.js';
import { SetUpEditionUseCase, type EditionSetUp } from './set-up-edition.use-case.js';

describe('SetUpEditionUseCase', () => {
  let bench: TestBench;
  let setUp: SetUpEditionUseCase;
  let facade: EditionsFacade;

  beforeAll(async () => {
    bench = await TestBench.open({ modules: [EditionsModule], entities: EDITIONS_ENTITIES });
    setUp = bench.get(SetUpEditionUseCase);
    facade = bench.get(EditionsFacade);
  });
  afterAll(() => bench.close());

  async function run(record = editionRecordOf(), ctx = bench.context()): Promise<EditionSetUp> {
    const result = await setUp.run(ctx, record, ctx.now());
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    return result.value;
  }

  const counts = () =>
    bench.rows(`select (select count(*)::int from editions) as editions, (select count(*)::int from themes) as themes,
      (select count(*)::int from phases) as phases, (select count(*)::int from ledger_entries) as entries`);

  describe('accepts', () => {
    it('a record, and publishes its edition with charter, phases and themes', async () => {
      const record = editionRecordOf();
      const { editionId, editionRef, charterVersion, isNew } = await run(record);
      const ctx = bench.context();
      const edition = await facade.editionById(ctx, editionId);
      expect({ charterVersion, isNew }).toEqual({ charterVersion: 1, isNew: true });
      expect(edition).toMatchObject({ ref: editionRef, ...record.edition });
      expect(await facade.charterInForce(ctx, editionId)).toEqual({
        version: 1,
        rules: record.charter.rules,
      });
      expect(await facade.phasesOf(ctx, editionId)).toMatchObject([
        { kind: 'CONTRIBUTION', state: 'CURRENT' },
      ]);
      const themes = await facade.themesByCode(ctx, editionId, ['donnees', 'soins', 'none']);
      expect([...themes.values()].map(({ code, position }) => [code, position])).toEqual([
        ['soins', 1],
        ['donnees', 2],
      ]);
    });

    it('what a record tells about data, as the first version of the notice', async () => {
      const legal = {
        legalBasis: 'CONSENT',
        sensitiveDataGround: 'EXPLICIT_CONSENT',
        dataController: 'La fédération',
        dataContact: 'donnees@exemple.fr',
        legalNote: 'Article 9, paragraphe 2, point a.',
      } as const;
      const [stated, unstated] = [
        await run({ ...editionRecordOf(), legal }),
        await run(editionRecordOf()),
      ];
      const versions = await bench
        .get(EditionNoticeRepository)
        .findVersions(bench.context(), [stated.editionId, unstated.editionId]);
      expect(versions).toMatchObject([
        { editionId: stated.editionId, version: 1, statement: legal },
      ]);
    });

    it('the same record again, and leaves the edition as it is', async () => {
      const record = editionRecordOf();
      const first = await run(record);
      const before = await counts();
      const renamed = { ...record, edition: { ...record.edition, title: 'Un autre titre' } };
      expect(await run(renamed)).toEqual({ ...first, isNew: false });
      expect(await counts()).toEqual(before);
      const edition = await facade.editionById(bench.context(), first.editionId);
      expect(edition?.title).toBe(record.edition.title);
    });

    it('another edition of the series, which takes up the themes that the series has', async () => {
      const [first, second] = [await run(), await run()];
      const themesOf = async (editionId: string) => {
        const themes = await facade.themesByCode(bench.context(), editionId, ['soins']);
        return themes.get('soins')?.id;
      };
      expect(await themesOf(first.editionId)).toBe(await themesOf(second.editionId));
      const editions = await facade.editionsByIds(bench.context(), [
        first.editionId,
        second.editionId,
      ]);
      expect(new Set(editions.map(({ seriesId }) => seriesId)).size).toBe(1);
    });

    it('a charter that was adopted before the import, under the date of the record', async () => {
      const record = editionRecordOf();
      const charter = { ...record.charter, adoptedAt: '2026-01-05T09:00:00Z' };
      const { editionId } = await run({ ...record, charter });
      const rows = await bench.rows('select adopted_at from charters where edition_id = $1', [
        editionId,
      ]);
      expect(rows).toEqual([{ adopted_at: new Date('2026-01-05T09:00:00Z') }]);
    });

    it('a record without themes', async () => {
      const { editionId } = await run({ ...editionRecordOf(), themes: [] });
      expect(await facade.themesByCode(bench.context(), editionId, ['soins'])).toEqual(new Map());
    });
  });

  describe('refuses', () => {
    it('a calendar that contradicts itself, and writes nothing', async () => {
      const record = editionRecordOf();
      const before = await counts();
      const ctx = bench.context();
      const doubled = { ...record, phases: [...record.phases, ...record.phases] };
      const result = await setUp.run(ctx, doubled, ctx.now());
      expect(result).toMatchObject({ ok: false, error: { code: 'VALIDATION_FAILED' } });
      expect(await counts()).toEqual(before);
    });
  });

  describe('permission', () => {
    it('is not given to a visitor', async () => {
      const visitor = RequestContext.create({ origin: 'graphql' });
      await expect(run(editionRecordOf(), visitor)).rejects.toMatchObject({
        code: 'UNAUTHENTICATED',
      });
    });
  });

  describe('concurrency', () => {
    it('makes one edition of two imports of the same record at once', async () => {
      const record = editionRecordOf();
      const both = await Promise.all([run(record), run(record)]);
      expect(both.filter(({ isNew }) => isNew)).toHaveLength(1);
      expect(both[0].editionId).toBe(both[1].editionId);
    });
  });

  describe('events recorded', () => {
    it('tells the ledger under which rules and when, and the other areas that it is published', async () => {
      const { editionId, editionRef } = await run();
      const phases = await facade.phasesOf(bench.context(), editionId);
      const entries = await bench.rows<{ kind: string; leaf: string }>(
        'select kind, leaf from ledger_entries where edition_ref = $1',
        [editionRef],
      );
      expect(entries.map(({ kind }) => kind)).toEqual(['editions.published']);
      expect(JSON.parse(entries[0]?.leaf ?? '')).toMatchObject({
        editionId,
        charterVersion: 1,
        exposureMinimum: 10,
        publishedBy: null,
        phases: phases.map(({ id, startsAt, endsAt }) => [
          id,
          startsAt.toISOString(),
          endsAt?.toISOString(),
        ]),
      });
      const events = 'select type, payload from outbox_events where aggregate_id = $1';
      expect(await bench.rows(events, [editionId])).toEqual([
        { type: 'editions.published', payload: { editionId } },
      ]);
    });
  });
});
