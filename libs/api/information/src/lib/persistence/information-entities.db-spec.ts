import { TestBench } from '@voix/testing/database-harness';
import { INFORMATION_ENTITIES } from './information.entities.js';

/** Keys that lead to another area stand in the migration alone. */
const KEYS_TO_OTHER_AREAS = [
  'ALTER TABLE "information_easy_reads" DROP CONSTRAINT "fk_information_easy_reads_account"',
  'ALTER TABLE "information_reviews" DROP CONSTRAINT "fk_information_reviews_account"',
  'ALTER TABLE "information_sheet_versions" DROP CONSTRAINT "fk_information_sheet_versions_account"',
  'ALTER TABLE "information_sheets" DROP CONSTRAINT "fk_information_sheets_edition"',
  'ALTER TABLE "information_sheets" DROP CONSTRAINT "fk_information_sheets_theme"',
];

describe('INFORMATION_ENTITIES', () => {
  let bench: TestBench;

  beforeAll(async () => {
    bench = await TestBench.open({ entities: INFORMATION_ENTITIES });
  });
  afterAll(() => bench.close());

  it('describe the tables as the migrations made them, but for keys to other areas', async () => {
    const changes = await bench.database.dataSource.driver.createSchemaBuilder().log();
    expect(new Set(changes.upQueries.map(({ query }) => query))).toEqual(
      new Set(KEYS_TO_OTHER_AREAS),
    );
  });
});
