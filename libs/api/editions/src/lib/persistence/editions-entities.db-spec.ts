import { TestBench } from '@voix/testing/database-harness';
import { EDITIONS_ENTITIES } from './editions.entities.js';

describe('EDITIONS_ENTITIES', () => {
  let bench: TestBench;

  beforeAll(async () => {
    bench = await TestBench.open({ entities: EDITIONS_ENTITIES });
  });
  afterAll(() => bench.close());

  it('describe the tables as the migrations made them, but for the key that leads to another area', async () => {
    const changes = await bench.database.dataSource.driver.createSchemaBuilder().log();
    expect(changes.upQueries.map(({ query }) => query)).toEqual([
      'ALTER TABLE "consents" DROP CONSTRAINT "fk_consents_participant"',
    ]);
  });
});
