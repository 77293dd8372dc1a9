import { jest } from '@jest/globals';
import { EDITIONS_ENTITIES, EditionsFacade, SetUpEditionUseCase } from '@voix/api-editions';
import type { GraphqlContext } from '@voix/api-platform/graphql';
import { TestBench } from '@voix/testing/database-harness';
import { editionRecordOf } from '@voix/testing/factories';
import { InformationApiModule } from '../../information-api.module.js';
import { INFORMATION_ENTITIES } from '../../persistence/information.entities.js';
import { SheetRepository } from '../../persistence/sheets/sheet.repository.js';
import { SheetLoaders } from './sheet.loaders.js';

describe('SheetLoaders', () => {
  let bench: TestBench;

  beforeAll(async () => {
    bench = await TestBench.open({
      modules: [InformationApiModule],
      entities: [...EDITIONS_ENTITIES, ...INFORMATION_ENTITIES],
    });
  });
  afterAll(() => bench.close());

  /** An edition whose theme `soins` has a sheet of this title; `donnees` has none. */
  async function anEdition(title: string) {
    const ctx = bench.context();
    const edition = await bench.get(SetUpEditionUseCase).run(ctx, editionRecordOf(), ctx.now());
    if (!edition.ok) throw new Error('no edition');
    const { editionId } = edition.value;
    const themes = await bench
      .get(EditionsFacade)
      .themesByCode(ctx, editionId, ['soins', 'donnees']);
    const themeIdOf = (code: string) => themes.get(code)?.id ?? '';
    const themeId = themeIdOf('soins');
    const sheets = bench.get(SheetRepository);
    const text = { title, known: 'Su.', debated: 'Débattu.', sources: [] };
    const id = ctx.newId();
    await sheets.add(ctx, [{ id, editionId, themeId, key: 'fi', creationKey: null }]);
    await sheets.addVersions(ctx, [{ sheetId: id, number: 1, ...text, by: null }]);
    await sheets.publishLatest(ctx, [id], null);
    await sheets.addVersions(ctx, [{ sheetId: id, number: 2, ...text, title: 'Caché', by: null }]);
    return {
      soins: { editionId, themeId },
      donnees: { editionId, themeId: themeIdOf('donnees') },
    };
  }

  it('reads what is public on every theme of two editions with one statement, each in its edition', async () => {
    const [first, second] = [await anEdition('Première'), await anEdition('Seconde')];
    expect(first.soins.themeId).toBe(second.soins.themeId);
    const graphql: GraphqlContext = { requestContext: bench.context() };
    const query = jest.spyOn(bench.database, 'query');
    const shown = await Promise.all(
      [first.soins, first.donnees, second.soins, second.donnees].map((theme) =>
        bench.get(SheetLoaders).ofTheme(graphql, theme),
      ),
    );
    expect(query).toHaveBeenCalledTimes(1);
    query.mockRestore();
    const titles = shown.map((sheets) => sheets.map(({ version }) => version.title));
    expect(titles).toEqual([['Première'], [], ['Seconde'], []]);
  });
});
