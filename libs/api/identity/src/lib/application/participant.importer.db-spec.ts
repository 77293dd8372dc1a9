import { ImportRegistry, type ImportContext } from '@voix/api-platform/ports';
import type { ParticipantRecord } from '@voix/contracts/import-format';
import { err, ok } from '@voix/domain-kernel';
import { TestBench } from '@voix/testing/database-harness';
import { IdentityFacade } from '../identity.facade.js';
import { IdentityModule } from '../identity.module.js';
import { IDENTITY_ENTITIES } from '../persistence/identity.entities.js';

describe('ParticipantImporter', () => {
  let bench: TestBench;
  let sources = 0;

  beforeAll(async () => {
    bench = await TestBench.open({ modules: [IdentityModule], entities: IDENTITY_ENTITIES });
  });
  afterAll(() => bench.close());

  const aSource = (): ImportContext => ({
    source: `source-${(sources += 1)}`,
    startedAt: new Date(),
    edition: { editionId: '', editionRef: 0, activityId: '', activityRef: 0, charterVersion: 1 },
  });
  const write = async (context: ImportContext, records: readonly ParticipantRecord[]) => {
    const importer = bench.get(ImportRegistry).for('participants');
    const result = await bench.unitOfWork.run(bench.context(), async (tx) =>
      ok(await importer.write(tx, context, records as never)),
    );
    return result.ok ? result.value : null;
  };
  const rowsOf = (source: string) =>
    bench.rows(
      `select import_key, kind, display_name, college_code, territory_code
       from participants where import_source = $1 order by import_key`,
      [source],
    );

  it('takes in participants with what the file says of them', async () => {
    const context = aSource();
    const records = [
      { key: 'a', displayName: ' Anne\u202E ', college: 'CITIZEN', territory: 'FR-BRE' },
      { key: 'b' },
    ];
    expect(await write(context, records)).toEqual({ added: 2 });
    expect(await rowsOf(context.source)).toEqual([
      {
        import_key: 'a',
        kind: 'IMPORTED',
        display_name: 'Anne',
        college_code: 'CITIZEN',
        territory_code: 'FR-BRE',
      },
      {
        import_key: 'b',
        kind: 'IMPORTED',
        display_name: expect.stringMatching(/^Anonyme \w{4}-\w{2}$/),
        college_code: null,
        territory_code: null,
      },
    ]);
  });

  it('adds nothing and changes nothing when repeated', async () => {
    const context = aSource();
    const records = Array.from({ length: 500 }, (_, index) => ({ key: `k${index}` }));
    await write(context, records);
    const before = await rowsOf(context.source);
    expect(await write(context, [...records, { key: 'new' }])).toEqual({ added: 1 });
    const after = await rowsOf(context.source);
    expect(after).toHaveLength(before.length + 1);
    expect(after).toEqual(expect.arrayContaining(before));
  });

  it('takes a key of a batch once', async () => {
    const context = aSource();
    expect(await write(context, [{ key: 'a' }, { key: 'a' }])).toEqual({ added: 1 });
  });

  it('keeps nothing when the import fails', async () => {
    const context = aSource();
    const importer = bench.get(ImportRegistry).for('participants');
    await bench.unitOfWork.run(bench.context(), async (tx) => {
      await importer.write(tx, context, [{ key: 'a' }] as never);
      return err('a later line is wrong');
    });
    expect(await rowsOf(context.source)).toEqual([]);
  });

  it('is found by other areas through its key', async () => {
    const context = aSource();
    await write(context, [{ key: 'a' }, { key: 'b' }]);
    const ctx = bench.context();
    const found = await bench
      .get(IdentityFacade)
      .importedParticipants(ctx, context.source, ['a', 'z']);
    expect([...found.keys()]).toEqual(['a']);
    const elsewhere = await bench.get(IdentityFacade).importedParticipants(ctx, 'x', ['a']);
    expect(elsewhere.size).toBe(0);
  });
});
