import { anOrganizerOf } from '@voix/testing/factories';
import { PhasesBench } from '../__fixtures__/phases-bench.js';
import { AddPhaseUseCase, type AddPhaseCommand } from './add-phase.use-case.js';

const DAY_MS = 24 * 60 * 60 * 1000;
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS);

describe('AddPhaseUseCase', () => {
  let phases: PhasesBench;

  beforeAll(async () => {
    phases = await PhasesBench.open();
  });
  afterAll(() => phases.bench.close());

  const aCommand = (editionId: string, change: Partial<AddPhaseCommand> = {}): AddPhaseCommand => ({
    editionId,
    kind: 'SYNTHESIS',
    title: 'Synthèse',
    startsAt: inDays(40),
    startsPrecision: 'EXACT',
    endsAt: inDays(60),
    endsPrecision: 'EXACT',
    reason: 'La synthèse demande du temps.',
    idempotencyKey: phases.bench.context().newId(),
    ...change,
  });
  const add = (command: AddPhaseCommand, ctx = phases.bench.context()) =>
    phases.bench.get(AddPhaseUseCase).run(ctx, command);

  describe('accepts', () => {
    it('a phase in a gap, tells everybody and the ledger', async () => {
      const editionId = await phases.anEdition(['CONTRIBUTION', -1, 30]);
      const result = await add(aCommand(editionId));
      expect(result).toMatchObject({ ok: true });
      const [, added] = await phases.phasesOf(editionId);
      expect(added).toMatchObject({ kind: 'SYNTHESIS', title: 'Synthèse', state: 'COMING' });
      expect(await phases.history(editionId)).toMatchObject([{ kind: 'ADDED' }]);
      expect(await phases.entriesOf(added?.id ?? '')).toMatchObject([
        { kind: 'editions.phase_added', from: null },
      ]);
    });

    it('an approximate date, kept by the first instant of its period', async () => {
      const editionId = await phases.anEdition(['CONTRIBUTION', -1, 30]);
      const startsAt = new Date('2034-04-10T10:00:00Z');
      await add(aCommand(editionId, { startsAt, startsPrecision: 'SEASON', endsAt: null }));
      const [, added] = await phases.phasesOf(editionId);
      expect(added).toMatchObject({
        startsAt: new Date('2034-02-28T23:00:00Z'),
        startsPrecision: 'SEASON',
      });
    });

    it('the same addition again, even all at once, and adds one phase', async () => {
      const editionId = await phases.anEdition(['CONTRIBUTION', -1, 30]);
      const command = aCommand(editionId);
      const results = await Promise.all([add(command), add(command), add(command)]);
      expect(new Set(results.map((result) => result.ok && result.value.phaseId)).size).toBe(1);
      expect(await phases.phasesOf(editionId)).toHaveLength(2);
    });

    it('a draft without a reason, and tells nobody', async () => {
      const editionId = await phases.anEdition(['CONTRIBUTION', -1, 30]);
      await phases.setState(editionId, 'DRAFT');
      expect(await add(aCommand(editionId, { reason: '' }))).toMatchObject({ ok: true });
      expect(await phases.history(editionId)).toEqual([]);
    });
  });

  describe('refuses', () => {
    it('what overlaps, what has no name and no reason, all told at once', async () => {
      const editionId = await phases.anEdition(['CONTRIBUTION', -1, 30]);
      const command = aCommand(editionId, { title: ' ', reason: '', startsAt: inDays(20) });
      expect(await add(command)).toMatchObject({
        error: {
          issues: [
            { path: 'title', code: 'REQUIRED' },
            { path: 'reason', code: 'REQUIRED' },
            { path: 'startsAt', code: 'PHASES_OVERLAP' },
          ],
        },
      });
    });

    it('IDEMPOTENCY_CONFLICT: a key that added another phase', async () => {
      const [here, elsewhere] = [
        await phases.anEdition(['CONTRIBUTION', -1, 30]),
        await phases.anEdition(['CONTRIBUTION', -1, 30]),
      ];
      const command = aCommand(here);
      await add(command);
      expect(await add({ ...command, editionId: elsewhere })).toMatchObject({
        error: { code: 'IDEMPOTENCY_CONFLICT' },
      });
    });

    it('EDITION_STATE_MISMATCH: an edition that is put away', async () => {
      const editionId = await phases.anEdition(['CONTRIBUTION', -1, 30]);
      await phases.setState(editionId, 'ARCHIVED');
      expect(await add(aCommand(editionId))).toMatchObject({
        error: { code: 'EDITION_STATE_MISMATCH' },
      });
    });

    it('MALFORMED: a key that is none; NOT_FOUND: an edition that does not exist', async () => {
      const editionId = await phases.anEdition(['CONTRIBUTION', -1, 30]);
      await expect(add(aCommand(editionId, { idempotencyKey: 'x' }))).rejects.toMatchObject({
        code: 'MALFORMED',
      });
      await expect(add(aCommand(phases.bench.context().newId()))).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
    });
  });

  describe('permission', () => {
    it('is refused to the organiser of another edition', async () => {
      const editionId = await phases.anEdition(['CONTRIBUTION', -1, 30]);
      const stranger = anOrganizerOf(phases.bench, phases.bench.context().newId());
      await expect(add(aCommand(editionId), stranger)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    });
  });

  describe('concurrency', () => {
    it('two phases for one gap: one finds its place, the other is told that it overlaps', async () => {
      const editionId = await phases.anEdition(['CONTRIBUTION', -1, 30]);
      const results = await Promise.all([add(aCommand(editionId)), add(aCommand(editionId))]);
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      expect(results.find(({ ok }) => !ok)).toMatchObject({
        error: { issues: [{ code: 'PHASES_OVERLAP' }] },
      });
    });
  });
});
