import { TestBench } from '@voix/testing/database-harness';
import { IDENTITY_ENTITIES } from './identity.entities.js';

describe('IDENTITY_ENTITIES', () => {
  let bench: TestBench;

  beforeAll(async () => {
    bench = await TestBench.open({ entities: IDENTITY_ENTITIES });
  });
  afterAll(() => bench.close());

  it('describe the tables exactly as the migrations made them', async () => {
    const { dataSource } = bench.database;
    const changes = await dataSource.driver.createSchemaBuilder().log();
    expect(changes.upQueries.map(({ query }) => query)).toEqual([]);
  });
});
