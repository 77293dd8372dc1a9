import { EDITIONS_ENTITIES, SetUpEditionUseCase } from '@voix/api-editions';
import { ImportRegistry, type EditionHandle } from '@voix/api-platform/ports';
import type { InformationSheetRecord } from '@voix/contracts/import-format';
import { ok } from '@voix/domain-kernel';
import { TestBench } from '@voix/testing/database-harness';
import { editionRecordOf } from '@voix/testing/factories';
import { InformationModule } from '../../information.module.js';
import { INFORMATION_ENTITIES } from '../../persistence/information.entities.js';

const SHEET: InformationSheetRecord = {
  key: 'fi-soins',
  theme: 'soins',
  title: 'Le temps passé avec les personnes',
  known: 'Ce que l’on sait.',
  debated: 'Ce dont on débat.',
  sources: [
    'Rapport A, 2025',
    { title: 'Étude « B »', publisher: 'HAS', publishedOn: '2024-05', url: 'https://has.fr/b' },
  ],
  reviewers: [{ name: 'Ana Diallo', quality: 'Médecin', isConcerned: false }],
  easyReadReviewers: [],
};
const UNKNOWN = { publisher: null, publishedOn: null, url: null };

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
      `select sheet.key, theme.code as theme, version.title, known, debated, sources, lines as "easyRead",
         latest_version as latest, published_version as published, published_at is not null as "isPublic",
         (select json_agg(json_build_array(part, reviewer_name, is_concerned) order by part)
          from information_reviews where sheet_id = sheet.id) as reviews
       from information_sheets sheet join themes theme on theme.id = sheet.theme_id
       join information_sheet_versions version on version.sheet_id = sheet.id
       left join information_easy_reads easy on easy.sheet_id = sheet.id and source_version = version.number
       where edition_id = $1 order by sheet.key`,
      [editionId],
    );

  it('accepts sheets with and without an easy-read twin, keeps every word, and makes them public', async () => {
    const edition = await anEdition();
    const easy: InformationSheetRecord = {
      ...SHEET,
      key: 'fi-donnees',
      theme: 'donnees',
      easyRead: ['Une idée.', 'Deux.'],
      easyReadReviewers: [{ name: 'Luc Bana', quality: 'Relecteur', isConcerned: true }],
    };
    expect(await load(edition, [SHEET, easy])).toEqual(ok({ added: 2 }));
    const { reviewers: _reviewers, easyReadReviewers: _easy, ...words } = SHEET;
    const [first, second] = SHEET.sources;
    const asKept = {
      ...words,
      sources: [{ ...UNKNOWN, title: first }, second],
      latest: 1,
      published: 1,
      isPublic: true,
    };
    const ofText = ['FULL_TEXT', 'Ana Diallo', false];
    expect(await sheetsOf(edition)).toEqual([
      {
        ...asKept,
        key: 'fi-donnees',
        theme: 'donnees',
        easyRead: easy.easyRead,
        reviews: [['EASY_READ', 'Luc Bana', true], ofText],
      },
      { ...asKept, easyRead: null, reviews: [ofText] },
    ]);
  });

  it('tells the ledger of each sheet, without a word of it', async () => {
    const edition = await anEdition();
    await load(edition, [SHEET]);
    const entries = await bench.rows<{ leaf: string }>(
      `select leaf from ledger_entries where edition_ref = $1 and kind = 'information.sheet_published'`,
      [edition.editionRef],
    );
    expect(entries).toHaveLength(1);
    expect(entries[0]?.leaf).not.toContain(SHEET.title);
    expect(JSON.parse(entries[0]?.leaf ?? '')).toMatchObject({ version: 1, by: null });
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
