import { anOrganizerOf } from '@voix/testing/factories';
import { PhasesBench } from '../__fixtures__/phases-bench.js';
import { RenamePhaseUseCase } from './rename-phase.use-case.js';

describe('RenamePhaseUseCase', () => {
  let phases: PhasesBench;

  beforeAll(async () => {
    phases = await PhasesBench.open();
  });
  afterAll(() => phases.bench.close());

  const aPhase = async () =>
    phases.phaseOf(await phases.anEdition(['CONTRIBUTION', -1, 30]), 'CONTRIBUTION');
  const rename = (
    phaseId: string,
    title: string,
    expectedTitle = 'contribution',
    ctx = phases.bench.context(),
  ) => phases.bench.get(RenamePhaseUseCase).run(ctx, { phaseId, title, expectedTitle });

  it('accepts another name, once, and tells the ledger without the words', async () => {
    const { id, editionId } = await aPhase();
    expect(await rename(id, ' Donnez votre avis ')).toMatchObject({ ok: true });
    expect(await rename(id, 'Donnez votre avis')).toMatchObject({ ok: true });
    expect(await phases.phaseOf(editionId, 'CONTRIBUTION')).toMatchObject({
      title: 'Donnez votre avis',
    });
    const entries = await phases.entriesOf(id);
    expect(entries).toMatchObject([{ kind: 'editions.phase_renamed' }]);
    expect(JSON.stringify(entries)).not.toContain('avis');
  });

  it('refuses a name that is empty or too long', async () => {
    const { id } = await aPhase();
    for (const [title, code] of [
      [' ', 'REQUIRED'],
      ['a'.repeat(121), 'TOO_LONG'],
    ] as const)
      expect(await rename(id, title)).toMatchObject({
        error: { issues: [{ path: 'title', code }] },
      });
  });

  it('refuses with a conflict whoever did not see the present name', async () => {
    const { id } = await aPhase();
    await rename(id, 'Un nom');
    expect(await rename(id, 'Un autre')).toMatchObject({
      error: { code: 'EDIT_CONFLICT', current: { title: 'Un nom' } },
    });
  });

  it('is refused to the organiser of another edition', async () => {
    const { id } = await aPhase();
    const stranger = anOrganizerOf(phases.bench, phases.bench.context().newId());
    await expect(rename(id, 'Un nom', 'contribution', stranger)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});
