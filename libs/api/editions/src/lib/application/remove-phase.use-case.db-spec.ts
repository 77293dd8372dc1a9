import { anOrganizerOf } from '@voix/testing/factories';
import { PhasesBench } from '../__fixtures__/phases-bench.js';
import { RemovePhaseUseCase } from './remove-phase.use-case.js';

const reason = 'Cette étape n’aura pas lieu.';

describe('RemovePhaseUseCase', () => {
  let phases: PhasesBench;

  beforeAll(async () => {
    phases = await PhasesBench.open();
  });
  afterAll(() => phases.bench.close());

  const remove = (phaseId: string, why = reason, ctx = phases.bench.context()) =>
    phases.bench.get(RemovePhaseUseCase).run(ctx, { phaseId, reason: why });
  const anEdition = async () => {
    const editionId = await phases.anEdition(['CONTRIBUTION', -1, 30], ['SYNTHESIS', 31, 60]);
    const contribution = await phases.phaseOf(editionId, 'CONTRIBUTION');
    const synthesis = await phases.phaseOf(editionId, 'SYNTHESIS');
    return { editionId, contribution, synthesis };
  };

  it('accepts a phase that has not begun: it is gone, and its history stays', async () => {
    const { editionId, synthesis } = await anEdition();
    expect(await remove(synthesis.id)).toMatchObject({ ok: true });
    expect(await phases.phasesOf(editionId)).toHaveLength(1);
    expect(await phases.history(editionId)).toEqual([
      { kind: 'REMOVED', title: 'synthesis', reason },
    ]);
    expect(await phases.entriesOf(synthesis.id)).toMatchObject([
      { kind: 'editions.phase_removed', to: null },
    ]);
  });

  it('refuses with PHASE_HAS_BEGUN what is history, and lets a draft have none', async () => {
    const { editionId, contribution } = await anEdition();
    expect(await remove(contribution.id)).toMatchObject({ error: { code: 'PHASE_HAS_BEGUN' } });
    await phases.setState(editionId, 'DRAFT');
    expect(await remove(contribution.id, '')).toMatchObject({ ok: true });
  });

  it('refuses to do so without a reason', async () => {
    const { synthesis } = await anEdition();
    expect(await remove(synthesis.id, '')).toMatchObject({
      error: { issues: [{ path: 'reason', code: 'REQUIRED' }] },
    });
  });

  it('is refused to the organiser of another edition', async () => {
    const { synthesis } = await anEdition();
    const stranger = anOrganizerOf(phases.bench, phases.bench.context().newId());
    await expect(remove(synthesis.id, reason, stranger)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('removes a phase once when asked twice at once', async () => {
    const { editionId, synthesis } = await anEdition();
    const results = await Promise.allSettled([remove(synthesis.id), remove(synthesis.id)]);
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await phases.history(editionId)).toHaveLength(1);
  });
});
