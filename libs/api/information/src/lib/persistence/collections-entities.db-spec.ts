import { TestBench } from '@voix/testing/database-harness';
import { COLLECTIONS_ENTITIES } from './collections.entities.js';

/** Keys that lead to another area stand in the migration alone. */
const KEYS_TO_OTHER_AREAS = [
  'ALTER TABLE "calendar_events" DROP CONSTRAINT "fk_calendar_events_edition"',
  'ALTER TABLE "calendar_events" DROP CONSTRAINT "fk_calendar_events_territory"',
  'ALTER TABLE "glossary_terms" DROP CONSTRAINT "fk_glossary_terms_edition"',
  'ALTER TABLE "use_cases" DROP CONSTRAINT "fk_use_cases_edition"',
  'ALTER TABLE "use_cases" DROP CONSTRAINT "fk_use_cases_theme"',
];

describe('COLLECTIONS_ENTITIES', () => {
  let bench: TestBench;

  beforeAll(async () => {
    bench = await TestBench.open({ entities: COLLECTIONS_ENTITIES });
  });
  afterAll(() => bench.close());

  it('describe the tables as the migrations made them, but for keys to other areas', async () => {
    const changes = await bench.database.dataSource.driver.createSchemaBuilder().log();
    expect(new Set(changes.upQueries.map(({ query }) => query))).toEqual(
      new Set(KEYS_TO_OTHER_AREAS),
    );
  });
});
