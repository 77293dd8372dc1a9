import { EDITIONS_ENTITIES, SetUpEditionUseCase } from '@voix/api-editions';
import { ImportRegistry, type EditionHandle } from '@voix/api-platform/ports';
import type { InformationSheetRecord } from '@voix/contracts/import-format';
import { ok } from '@voix/domain-kernel';
import { TestBench } from '@voix/testing/database-harness';
import { editionRecordOf } from '@voix/testing/factories';
import { InformationModule } from '../information.module.js';
import { INFORMATION_ENTITIES } from '../persistence/information.entities.js';

const SHEET: InformationSheetRecord = {
  key: 'fi-soins',
  theme: 'soins',
  title: 'Le temps passé avec les personnes',
  known: 'Ce que l’on sait.',
  debated: 'Ce dont on débat.',
  sources: ['Rapport A, 2025', 'Étude « B », 2024'],
};

describe('ImportInformationImporter', () => {
  let bench: TestBench;

  beforeAll(async () => {
    bench = await TestBench.open({
      modules: [InformationModule],
      entities: [...EDITIONS_ENTITIES, ...INFORMATION_ENTITIES],
    });
  });
  afterAll(() => bench.close());

  async function anEdition(): Promise<EditionHandle> {
    const ctx = bench.context();
    const edition = await bench.get(SetUpEditionUseCase).run(ctx, editionRecordOf(), ctx.now());
    if (!edition.ok) throw new Error('no edition');
    return { ...edition.value, activityId: ctx.newId(), activityRef: 0 };
  }

  const load = (edition: EditionHandle, records: readonly InformationSheetRecord[]) =>
    bench.unitOfWork.run(bench.context(), async (tx) => {
      const importer = bench.get(ImportRegistry).for('information');
      const context = { edition, source: 'essai', startedAt: tx.now() };
      return ok(await importer.write(tx, context, records));
    });

  const sheetsOf = ({ editionId }: EditionHandle) =>
    bench.rows(
      `select sheet.key, theme.code as theme, sheet.title, known, debated, sources, easy_read as "easyRead"
       from information_sheets sheet join themes theme on theme.id = sheet.theme_id
       where edition_id = $1 order by sheet.key`,
      [editionId],
    );

  it('accepts sheets with and without an easy-read twin, and keeps every word', async () => {
    const edition = await anEdition();
    const easy = {
      ...SHEET,
      key: 'fi-donnees',
      theme: 'donnees',
      easyRead: ['Une idée.', 'Deux.'],
    };
    expect(await load(edition, [SHEET, easy])).toEqual(ok({ added: 2 }));
    expect(await sheetsOf(edition)).toEqual([easy, { ...SHEET, easyRead: null }]);
  });

  it('accepts the same sheets again, and leaves them as they are', async () => {
    const edition = await anEdition();
    await load(edition, [SHEET]);
    expect(await load(edition, [{ ...SHEET, title: 'Autre titre' }])).toEqual(ok({ added: 0 }));
    expect(await sheetsOf(edition)).toMatchObject([{ title: SHEET.title }]);
  });

  it('keeps the sheets of each edition apart', async () => {
    const [first, second] = [await anEdition(), await anEdition()];
    await load(first, [SHEET]);
    expect(await load(second, [SHEET])).toEqual(ok({ added: 1 }));
  });

  it('keeps nothing of a batch that refers to a theme which is not there', async () => {
    const edition = await anEdition();
    const lost = { ...SHEET, key: 'fi-perdue', theme: 'nulle-part' };
    await expect(load(edition, [SHEET, lost])).rejects.toThrow('fi-perdue');
    expect(await sheetsOf(edition)).toEqual([]);
  });
});
