import { RemovePhaseUseCase } from '@voix/api-editions';
import { ok } from '@voix/domain-kernel';
import { anOrganizerOf, type OpenEdition } from '@voix/testing/factories';
import { GridBench } from '../__fixtures__/grid-bench.js';
import { ConsultationsFacade } from '../consultations.facade.js';
import type { CellChange } from '../domain/grid.js';
import { ChangeGridUseCase } from './change-grid.use-case.js';

const reason = 'Le vote reprendra plus tard.';

describe('ChangeGridUseCase', () => {
  let grid: GridBench;

  beforeAll(async () => {
    grid = await GridBench.open();
    await grid.bench.ownerRows('create table acts (edition_id uuid not null)');
  });
  afterAll(() => grid.bench.close());

  const change = (
    editionId: string,
    changes: readonly CellChange[],
    why = reason,
    ctx = grid.bench.context(),
  ) => grid.bench.get(ChangeGridUseCase).run(ctx, { editionId, changes, reason: why });
  const openness = ({ activityId }: OpenEdition) =>
    grid.bench.get(ConsultationsFacade).openness(grid.bench.context(), activityId, 'VOTE');

  describe('accepts', () => {
    it('to untick a cell: the interaction is closed at once, and the ledger tells it once', async () => {
      const edition = await grid.anEdition();
      const phaseId = await grid.phaseIdOf(edition.id);
      const cells = [grid.cell(edition.activityId, phaseId, 'VOTE', false)];
      expect(await openness(edition)).toMatchObject({ isOpen: true });
      expect(await change(edition.id, cells)).toMatchObject({ ok: true });
      expect(await change(edition.id, cells)).toMatchObject({ ok: true });
      expect(await openness(edition)).toMatchObject({ isOpen: false });
      expect(await grid.entries(edition.ref, 'grid_changed')).toMatchObject([
        { opened: [], closed: [[edition.activityId, phaseId, 'VOTE']] },
      ]);
    });

    it('what is allowed always, whatever the phase, until the edition is put away', async () => {
      const edition = await grid.anEdition({ allows: [] });
      await change(edition.id, [grid.cell(edition.activityId, null, 'VOTE', true)]);
      await grid.bench.rows(`update phases set ends_at = now() where edition_id = $1`, [
        edition.id,
      ]);
      expect(await openness(edition)).toMatchObject({ isOpen: true, closesAt: null });
      await grid.setState(edition.id, 'ARCHIVED');
      expect(await openness(edition)).toMatchObject({ isOpen: false });
    });

    it('a draft without a reason', async () => {
      const edition = await grid.anEdition({ allows: [] });
      await grid.setState(edition.id, 'DRAFT');
      const cells = [grid.cell(edition.activityId, null, 'VOTE', true)];
      expect(await change(edition.id, cells, '')).toMatchObject({ ok: true });
    });
  });

  it('opens nothing in a phase whose start is only known by its season', async () => {
    const edition = await grid.anEdition({ allows: ['VOTE'] });
    await grid.bench.rows(`update phases set starts_precision = 'SEASON' where edition_id = $1`, [
      edition.id,
    ]);
    expect(await openness(edition)).toMatchObject({ isOpen: false, opensAt: null });
  });

  it('keeps a phase in the calendar while a cell of it is ticked', async () => {
    const edition = await grid.anEdition({ allows: ['VOTE'] });
    await grid.setState(edition.id, 'DRAFT');
    const phaseId = await grid.phaseIdOf(edition.id);
    const remove = () =>
      grid.bench.get(RemovePhaseUseCase).run(grid.bench.context(), { phaseId, reason });
    expect(await remove()).toMatchObject({ error: { code: 'PHASE_IN_USE' } });
    await change(edition.id, [grid.cell(edition.activityId, phaseId, 'VOTE', false)]);
    expect(await remove()).toMatchObject({ ok: true });
  });

  describe('refuses', () => {
    it('cells of elsewhere and of another kind of activity, all told at once', async () => {
      const [here, elsewhere] = [await grid.anEdition(), await grid.anEdition()];
      const testimonies = await grid.anActivity(here.id);
      const phaseId = await grid.phaseIdOf(here.id);
      const cells = [
        grid.cell(elsewhere.activityId, phaseId, 'VOTE', true),
        grid.cell(here.activityId, await grid.phaseIdOf(elsewhere.id), 'VOTE', true),
        grid.cell(testimonies.id, phaseId, 'VOTE', true),
      ];
      expect(await change(here.id, cells)).toMatchObject({
        error: {
          issues: [{ path: 'changes.0' }, { path: 'changes.1' }, { path: 'changes.2' }],
        },
      });
    });

    it('to change without a reason what was announced', async () => {
      const edition = await grid.anEdition();
      const cells = [grid.cell(edition.activityId, null, 'VOTE', true)];
      expect(await change(edition.id, cells, ' ')).toMatchObject({
        error: { issues: [{ path: 'reason', code: 'REQUIRED' }] },
      });
      expect(await grid.entries(edition.ref, 'grid_changed')).toEqual([]);
    });

    it('strangers, and an edition that is put away', async () => {
      const edition = await grid.anEdition();
      const stranger = anOrganizerOf(grid.bench, grid.bench.context().newId());
      await expect(change(edition.id, [], reason, stranger)).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
      await grid.setState(edition.id, 'ARCHIVED');
      expect(await change(edition.id, [])).toMatchObject({
        error: { code: 'EDITION_STATE_MISMATCH' },
      });
    });
  });

  describe('concurrency', () => {
    it.each([
      ['a cell of a phase', false],
      ['what is allowed always', true],
    ])(
      'A77: counts or refuses each act that races with the closing of %s',
      async (_case, always) => {
        const edition = await grid.anEdition({ allows: always ? [] : ['VOTE'] });
        const phaseId = always ? null : await grid.phaseIdOf(edition.id);
        if (always) await change(edition.id, [grid.cell(edition.activityId, null, 'VOTE', true)]);
        const facade = grid.bench.get(ConsultationsFacade);
        const act = () =>
          grid.bench.unitOfWork.run(grid.bench.context(), async (tx) => {
            const open = await facade.requireOpen(tx, edition.activityId, 'VOTE');
            if (!open.ok) return open;
            await grid.bench.database.query(tx, 'insert into acts (edition_id) values ($1)', [
              edition.id,
            ]);
            return ok();
          });
        const racing = Array.from({ length: 60 }, act);
        const closing = change(edition.id, [grid.cell(edition.activityId, phaseId, 'VOTE', false)]);
        const meanwhile = Array.from({ length: 60 }, act);
        expect(await closing).toMatchObject({ ok: true });
        const late = await Promise.all(Array.from({ length: 10 }, act));
        const results = await Promise.all([...racing, ...meanwhile]);
        const accepted = results.filter((result) => result.ok).length;
        const kept = await grid.bench.rows('select 1 from acts where edition_id = $1', [
          edition.id,
        ]);
        expect(kept).toHaveLength(accepted);
        expect(late.every((result) => !result.ok)).toBe(true);
      },
    );

    it('two organisers on two cells: both changes hold', async () => {
      const edition = await grid.anEdition({ allows: [] });
      const phaseId = await grid.phaseIdOf(edition.id);
      await Promise.all([
        change(edition.id, [grid.cell(edition.activityId, phaseId, 'VOTE', true)]),
        change(edition.id, [grid.cell(edition.activityId, phaseId, 'ARGUE', true)]),
      ]);
      const cells = await grid.cellsOf(edition.activityId);
      expect(cells.map(({ interaction }) => interaction).toSorted()).toEqual(['ARGUE', 'VOTE']);
    });
  });
});
