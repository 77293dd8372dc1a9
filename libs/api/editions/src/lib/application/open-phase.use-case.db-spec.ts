import { anOrganizerOf } from '@voix/testing/factories';
import { PhasesBench } from '../__fixtures__/phases-bench.js';
import { OpenPhaseUseCase } from './open-phase.use-case.js';

const reason = 'Tout est prêt plus tôt que prévu.';

describe('OpenPhaseUseCase', () => {
  let phases: PhasesBench;

  beforeAll(async () => {
    phases = await PhasesBench.open();
  });
  afterAll(() => phases.bench.close());

  const open = (phaseId: string, why = reason, ctx = phases.bench.context()) =>
    phases.bench.get(OpenPhaseUseCase).run(ctx, { phaseId, reason: why });

  describe('accepts', () => {
    it('the next phase, and ends the current one at the very same instant', async () => {
      const editionId = await phases.anEdition(['INFORMATION', -2, 3], ['CONTRIBUTION', 5, 9]);
      const { id } = await phases.phaseOf(editionId, 'CONTRIBUTION');
      expect(await open(id)).toMatchObject({ ok: true, value: { state: 'CURRENT' } });
      const [row] = await phases.bench.rows<{ touch: boolean }>(
        `select a.ends_at = b.starts_at as touch from phases a join phases b using (edition_id)
         where a.kind = 'INFORMATION' and b.id = $1`,
        [id],
      );
      expect(row).toEqual({ touch: true });
      expect(await phases.history(editionId)).toEqual([
        { kind: 'CLOSED', title: 'information', reason },
        { kind: 'OPENED', title: 'contribution', reason },
      ]);
    });

    it('a phase whose start was only known by its season', async () => {
      const editionId = await phases.anEdition(['CONTRIBUTION', -2, 30]);
      const { id } = await phases.phaseOf(editionId, 'CONTRIBUTION');
      await phases.bench.rows(`update phases set starts_precision = 'SEASON' where id = $1`, [id]);
      expect(await phases.phaseOf(editionId, 'CONTRIBUTION')).toMatchObject({ state: 'COMING' });
      expect(await open(id)).toMatchObject({
        ok: true,
        value: { state: 'CURRENT', startsPrecision: 'EXACT' },
      });
    });

    it('a phase that has begun, and leaves it as it is', async () => {
      const editionId = await phases.anEdition(['CONTRIBUTION', -2, 30]);
      const phase = await phases.phaseOf(editionId, 'CONTRIBUTION');
      expect(await open(phase.id)).toEqual({ ok: true, value: phase });
      expect(await phases.history(editionId)).toEqual([]);
    });
  });

  describe('refuses', () => {
    it('a phase that is over', async () => {
      const editionId = await phases.anEdition(['CONTRIBUTION', -3, -1]);
      const { id } = await phases.phaseOf(editionId, 'CONTRIBUTION');
      expect(await open(id)).toMatchObject({
        error: { issues: [{ path: 'phaseId', code: 'INVALID_VALUE' }] },
      });
    });

    it('a phase before which another one is still to come', async () => {
      const editionId = await phases.anEdition(['INFORMATION', 1, 3], ['CONTRIBUTION', 5, 9]);
      const { id } = await phases.phaseOf(editionId, 'CONTRIBUTION');
      expect(await open(id)).toMatchObject({
        error: { issues: [{ path: 'phaseId', code: 'PHASES_OUT_OF_ORDER' }] },
      });
    });

    it('to open without a reason what was announced otherwise, and ends nothing', async () => {
      const editionId = await phases.anEdition(['INFORMATION', -2, 3], ['CONTRIBUTION', 5, 9]);
      const { id } = await phases.phaseOf(editionId, 'CONTRIBUTION');
      expect(await open(id, '  ')).toMatchObject({
        error: { issues: [{ path: 'reason', code: 'REQUIRED' }] },
      });
      expect(await phases.phaseOf(editionId, 'INFORMATION')).toMatchObject({ state: 'CURRENT' });
    });

    it('EDITION_STATE_MISMATCH: an edition that is put away', async () => {
      const editionId = await phases.anEdition(['CONTRIBUTION', 1, 3]);
      await phases.setState(editionId, 'ARCHIVED');
      const { id } = await phases.phaseOf(editionId, 'CONTRIBUTION');
      expect(await open(id)).toMatchObject({ error: { code: 'EDITION_STATE_MISMATCH' } });
    });

    it('NOT_FOUND: a phase that does not exist, and what is no id', async () => {
      for (const id of [phases.bench.context().newId(), 'x'])
        await expect(open(id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    });
  });

  describe('permission', () => {
    it('is refused to the organiser of another edition', async () => {
      const editionId = await phases.anEdition(['CONTRIBUTION', 1, 3]);
      const { id } = await phases.phaseOf(editionId, 'CONTRIBUTION');
      const stranger = anOrganizerOf(phases.bench, phases.bench.context().newId());
      await expect(open(id, reason, stranger)).rejects.toMatchObject({ code: 'FORBIDDEN' });
      const organizer = anOrganizerOf(phases.bench, editionId);
      expect(await open(id, reason, organizer)).toMatchObject({ ok: true });
    });
  });

  describe('concurrency', () => {
    it('two openings at once: one is told, the other finds it done', async () => {
      const editionId = await phases.anEdition(['INFORMATION', -2, 3], ['CONTRIBUTION', 5, 9]);
      const { id } = await phases.phaseOf(editionId, 'CONTRIBUTION');
      const results = await Promise.all([open(id), open(id)]);
      expect(results.map(({ ok }) => ok)).toEqual([true, true]);
      expect(await phases.history(editionId)).toHaveLength(2);
    });
  });

  describe('events recorded', () => {
    it('tells the ledger what was opened and by whom, with the hash of the reason', async () => {
      const editionId = await phases.anEdition(['CONTRIBUTION', 1, 3]);
      const { id } = await phases.phaseOf(editionId, 'CONTRIBUTION');
      const organizer = anOrganizerOf(phases.bench, editionId);
      await open(id, reason, organizer);
      const [entry] = await phases.entriesOf(id);
      expect(entry).toMatchObject({ how: 'OPENED', movedBy: organizer.actor?.accountId });
      expect(entry?.['reason']).toMatch(/^[0-9a-f]{64}$/);
    });
  });
});
