import { TestBench } from '@voix/testing/database-harness';
import { CONSULTATIONS_ENTITIES } from './consultations.entities.js';

/** Keys that lead to another area stand in the migration alone. */
const KEYS_TO_OTHER_AREAS = [
  'ALTER TABLE "activities" DROP CONSTRAINT "fk_activities_edition"',
  'ALTER TABLE "activity_phase_settings" DROP CONSTRAINT "fk_activity_phase_settings_phase"',
];

describe('CONSULTATIONS_ENTITIES', () => {
  let bench: TestBench;

  beforeAll(async () => {
    bench = await TestBench.open({ entities: CONSULTATIONS_ENTITIES });
  });
  afterAll(() => bench.close());

  it('describe the tables as the migrations made them, but for keys to other areas', async () => {
    const changes = await bench.database.dataSource.driver.createSchemaBuilder().log();
    expect(changes.upQueries.map(({ query }) => query)).toEqual(KEYS_TO_OTHER_AREAS);
  });
});
