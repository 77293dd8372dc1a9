import { jest } from '@jest/globals';
import { EDITIONS_ENTITIES, EditionsFacade, SetUpEditionUseCase } from '@voix/api-editions';
import type { GraphqlContext } from '@voix/api-platform/graphql';
import { TestBench } from '@voix/testing/database-harness';
import { editionRecordOf } from '@voix/testing/factories';
import { InformationApiModule } from '../information-api.module.js';
import { INFORMATION_ENTITIES } from '../persistence/information.entities.js';
import { InformationSheetRepository } from '../persistence/information-sheet.repository.js';
import { InformationSheetLoaders } from './information-sheet.loaders.js';

describe('InformationSheetLoaders', () => {
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
    const sheet = {
      key: 'fi',
      title,
      known: 'Su.',
      debated: 'Débattu.',
      sources: [],
      easyRead: null,
    };
    const themeId = themeIdOf('soins');
    const sheets = bench.get(InformationSheetRepository);
    await sheets.add(ctx, [{ id: ctx.newId(), editionId, themeId, ...sheet }]);
    return {
      soins: { editionId, themeId },
      donnees: { editionId, themeId: themeIdOf('donnees') },
    };
  }

  it('reads the sheets of every theme of two editions with one statement, each in its edition', async () => {
    const [first, second] = [await anEdition('Première'), await anEdition('Seconde')];
    expect(first.soins.themeId).toBe(second.soins.themeId);
    const graphql: GraphqlContext = { requestContext: bench.context() };
    const query = jest.spyOn(bench.database, 'query');
    const shown = await Promise.all(
      [first.soins, first.donnees, second.soins, second.donnees].map((theme) =>
        bench.get(InformationSheetLoaders).ofTheme(graphql, theme),
      ),
    );
    expect(query).toHaveBeenCalledTimes(1);
    query.mockRestore();
    const titles = shown.map((sheets) => sheets.map(({ title }) => title));
    expect(titles).toEqual([['Première'], [], ['Seconde'], []]);
  });
});
