import { SetUpEditionUseCase, EDITIONS_ENTITIES } from '@voix/api-editions';
import { RequestContext } from '@voix/api-platform/request-context';
import { TestBench } from '@voix/testing/database-harness';
import { editionRecordOf } from '@voix/testing/factories';
import { ConsultationsFacade } from '../consultations.facade.js';
import { ConsultationsModule } from '../consultations.module.js';
import { CONSULTATIONS_ENTITIES } from '../persistence/consultations.entities.js';
import { SetUpProposalsActivityUseCase } from './set-up-proposals-activity.use-case.js';

describe('SetUpProposalsActivityUseCase', () => {
  let bench: TestBench;
  let setUp: SetUpProposalsActivityUseCase;
  let facade: ConsultationsFacade;

  beforeAll(async () => {
    bench = await TestBench.open({
      modules: [ConsultationsModule],
      entities: [...EDITIONS_ENTITIES, ...CONSULTATIONS_ENTITIES],
    });
    setUp = bench.get(SetUpProposalsActivityUseCase);
    facade = bench.get(ConsultationsFacade);
  });
  afterAll(() => bench.close());

  async function anEdition(record = editionRecordOf()) {
    const ctx = bench.context();
    const edition = await bench.get(SetUpEditionUseCase).run(ctx, record, ctx.now());
    if (!edition.ok) throw new Error('no edition');
    return { ...edition.value, record };
  }

  async function run(editionId: string, record: Awaited<ReturnType<typeof anEdition>>['record']) {
    const result = await setUp.run(bench.context(), editionId, record);
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    return result.value;
  }

  it('accepts a record, and opens in each phase what it allows', async () => {
    const { editionId, editionRef, record } = await anEdition(
      editionRecordOf({ allows: ['VOTE'] }),
    );
    const { activityId, activityRef, isNew } = await run(editionId, record);
    const ctx = bench.context();
    expect(isNew).toBe(true);
    expect(await facade.proposalsActivityOf(ctx, editionId)).toEqual({
      id: activityId,
      ref: activityRef,
      editionId,
      kind: 'PROPOSALS',
      position: 1,
      version: 1,
      ...record.activity,
    });
    expect(await facade.activityById(ctx, activityId)).toMatchObject({ editionRef });
    expect(await facade.openness(ctx, activityId, 'VOTE')).toMatchObject({ isOpen: true });
    expect(await facade.openness(ctx, activityId, 'SUBMIT')).toMatchObject({ isOpen: false });
  });

  it('gives each activity a secret key of its own, of thirty-two bytes', async () => {
    const [first, second] = [await anEdition(), await anEdition()];
    const keys = [
      await run(first.editionId, first.record),
      await run(second.editionId, second.record),
    ];
    const ids = keys.map(({ activityId }) => activityId);
    const handles = await facade.activitiesByIds(bench.context(), ids);
    const hex = handles.map(({ pseudonymKey }) => Buffer.from(pseudonymKey).toString('hex'));
    expect(new Set(hex).size).toBe(2);
    expect(hex.map((key) => key.length)).toEqual([64, 64]);
  });

  it('accepts the same record again, and leaves the activity as it is', async () => {
    const { editionId, record } = await anEdition();
    const first = await run(editionId, record);
    const key = async () =>
      (await facade.activityById(bench.context(), first.activityId))?.pseudonymKey;
    const before = await key();
    expect(await run(editionId, record)).toEqual({ ...first, isNew: false });
    expect(await key()).toEqual(before);
  });

  it('refuses a record from which the edition was not set up, and writes nothing', async () => {
    const { editionId, record } = await anEdition();
    const phases = record.phases.map((phase) => ({ ...phase, kind: 'SYNTHESIS' as const }));
    expect(await setUp.run(bench.context(), editionId, { ...record, phases })).toMatchObject({
      ok: false,
      error: { issues: [{ path: 'phases.0.kind', code: 'INVALID_VALUE' }] },
    });
    expect(await facade.proposalsActivityOf(bench.context(), editionId)).toBeNull();
  });

  it('asks a visitor to sign in', async () => {
    const { editionId, record } = await anEdition();
    const visitor = RequestContext.create({ origin: 'graphql' });
    await expect(setUp.run(visitor, editionId, record)).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });

  it('makes one activity of two imports of the same record at once', async () => {
    const { editionId, record } = await anEdition();
    const [first, second] = await Promise.all([run(editionId, record), run(editionId, record)]);
    expect([first, second].filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(first.activityId).toBe(second.activityId);
  });
});
