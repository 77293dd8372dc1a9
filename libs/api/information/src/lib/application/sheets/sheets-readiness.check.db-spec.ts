import { SheetsBench, type PreparedEdition } from '../../__fixtures__/sheets-bench.js';
import { ReviewInformationSheetUseCase } from './review-information-sheet.use-case.js';
import { SheetsReadinessCheck } from './sheets-readiness.check.js';
import { WriteEasyReadUseCase } from './write-easy-read.use-case.js';

const REVIEW = {
  part: 'FULL_TEXT',
  number: 1,
  reviewerName: 'Ana Diallo',
  reviewerQuality: 'Médecin',
  isConcerned: false,
} as const;
const EASY_WORDS = { sourceVersion: 1, expectedNumber: 0, text: 'Une idée.' };

let world: SheetsBench;
let edition: PreparedEdition;

beforeAll(async () => {
  world = await SheetsBench.open();
  edition = await world.anEdition();
});
afterAll(() => world.close());

const cli = () => world.bench.context();

describe('SheetsReadinessCheck', () => {
  const answer = () =>
    world.bench
      .get(SheetsReadinessCheck)
      .check(cli(), { id: edition.editionId, seriesId: cli().newId() });

  it('counts the themes without a reviewed sheet whose easy words say what it says', async () => {
    const total = (await answer()).params?.['total'] ?? 0;
    expect(await answer()).toEqual({ isMet: false, params: { missing: total, total } });
    const { bench } = world;
    const sheetId = await world.aPublishedSheet(edition);
    await bench.get(ReviewInformationSheetUseCase).run(cli(), { ...REVIEW, sheetId });
    expect((await answer()).params?.['missing']).toBe(total);
    await bench.get(WriteEasyReadUseCase).run(cli(), { ...EASY_WORDS, sheetId });
    expect((await answer()).params?.['missing']).toBe(total - 1);
    await world.revise(sheetId, 1, { title: 'Nouveau' });
    await world.publish(sheetId, 2, 'Un décret.');
    expect((await answer()).params?.['missing']).toBe(total);
  });
});
