import { jest } from '@jest/globals';
import type { GraphqlContext } from '@voix/api-platform/graphql';
import { TestBench } from '@voix/testing/database-harness';
import { editionRecordOf } from '@voix/testing/factories';
import { SetUpEditionUseCase } from '../application/set-up-edition.use-case.js';
import { EditionsApiModule } from '../editions-api.module.js';
import { EditionsFacade } from '../editions.facade.js';
import { EDITIONS_ENTITIES } from '../persistence/editions.entities.js';
import { EditionLoaders } from './edition.loaders.js';
import { EditionReader } from './edition.reader.js';
import { NoticeLoaders } from './notice.loaders.js';

describe('EditionLoaders', () => {
  let bench: TestBench;
  let loaders: EditionLoaders;
  let notices: NoticeLoaders;
  let editionIds: string[];

  async function anEdition(): Promise<string> {
    const ctx = bench.context();
    const edition = await bench.get(SetUpEditionUseCase).run(ctx, editionRecordOf(), ctx.now());
    if (!edition.ok) throw new Error('no edition');
    return edition.value.editionId;
  }

  beforeAll(async () => {
    bench = await TestBench.open({ modules: [EditionsApiModule], entities: EDITIONS_ENTITIES });
    loaders = bench.get(EditionLoaders);
    notices = bench.get(NoticeLoaders);
    editionIds = [await anEdition(), await anEdition()];
  });
  afterAll(() => bench.close());

  const aRequest = (): GraphqlContext => ({ requestContext: bench.context() });

  it('reads the editions and themes of a page of a hundred proposals with two statements', async () => {
    const ctx = bench.context();
    const themes = await Promise.all(
      editionIds.map((id) => bench.get(EditionsFacade).themesByCode(ctx, id, ['soins', 'donnees'])),
    );
    const proposals = Array.from({ length: 100 }, (_, index) => ({
      editionId: editionIds[index % 2] ?? '',
      theme: themes[index % 2]?.get(index % 3 === 0 ? 'soins' : 'donnees'),
    }));
    const query = jest.spyOn(bench.database, 'query');
    const graphql = aRequest();
    const shown = await Promise.all(
      proposals.map(async ({ editionId, theme }) => ({
        edition: await loaders.edition.load(graphql, editionId),
        theme: await loaders.themeOf(graphql, editionId, theme?.id ?? ''),
      })),
    );
    expect(query).toHaveBeenCalledTimes(2);
    query.mockRestore();
    expect(shown.map(({ edition, theme }) => [edition?.id, theme?.editionId, theme?.code])).toEqual(
      proposals.map(({ editionId, theme }) => [editionId, editionId, theme?.code]),
    );
  });

  it('answers each edition with what is its own', async () => {
    const graphql = aRequest();
    for (const id of editionIds) {
      expect(await loaders.phases.load(graphql, id)).toMatchObject([{ state: 'CURRENT' }]);
      expect(await loaders.charter.load(graphql, id)).toMatchObject({
        version: 1,
        rules: { guestParticipationAllowed: true },
      });
      expect((await loaders.themes.load(graphql, id)).map(({ position }) => position)).toEqual([
        1, 2,
      ]);
    }
  });

  it('tells what an edition states about data, and nothing of one that states none', async () => {
    const [stated = '', silent = ''] = editionIds;
    await bench.rows(
      `update editions set legal_basis = 'PUBLIC_TASK', sensitive_data_ground = 'PUBLIC_HEALTH',
         data_controller = 'Fédération', data_contact = 'donnees@exemple.fr', legal_note = 'Article 6.'
       where id = $1`,
      [stated],
    );
    await bench.rows('update editions set legal_note = null where id = $1', [silent]);
    const graphql = aRequest();
    const told = await Promise.all([stated, silent].map((id) => notices.legal.load(graphql, id)));
    expect(told).toEqual([
      {
        version: 0,
        legalBasis: 'PUBLIC_TASK',
        sensitiveDataGround: 'PUBLIC_HEALTH',
        dataController: 'Fédération',
        dataContact: 'donnees@exemple.fr',
        legalNote: 'Article 6.',
      },
      null,
    ]);
    await bench.rows(`update editions set state = 'DRAFT' where id = $1`, [stated]);
    expect(await notices.legal.load(aRequest(), stated)).toBeNull();
    await bench.rows(`update editions set state = 'PUBLISHED' where id = $1`, [stated]);
  });

  it('finds no theme in an edition that does not take it up', async () => {
    const graphql = aRequest();
    const [first = '', second = ''] = editionIds;
    const [theme] = await loaders.themes.load(graphql, first);
    await bench.rows('delete from edition_themes where edition_id = $1', [second]);
    expect(await loaders.themeOf(aRequest(), second, theme?.id ?? '')).toBeNull();
  });

  it('begins with the edition published last, archived ones apart', async () => {
    const reader = bench.get(EditionReader);
    const [first = '', second = ''] = editionIds;
    expect((await reader.current(bench.context()))?.id).toBe(second);
    await bench.rows(`update editions set state = 'ARCHIVED' where id = $1`, [second]);
    const current = await reader.current(bench.context());
    expect(current?.id).toBe(first);
    const archived = await bench.rows<{ slug: string }>('select slug from editions where id = $1', [
      second,
    ]);
    expect(await reader.bySlug(bench.context(), archived[0]?.slug ?? '')).toMatchObject({
      id: second,
    });
  });

  it.each(['nulle-part', '', '\u0000', '../etc', 'é'.repeat(100_000)])(
    'finds no edition by a name that none has, whatever it is made of',
    async (slug) => {
      expect(await bench.get(EditionReader).bySlug(bench.context(), slug)).toBeNull();
    },
  );
});
