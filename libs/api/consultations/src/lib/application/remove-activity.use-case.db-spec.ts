import { anOrganizerOf } from '@voix/testing/factories';
import { GridBench } from '../__fixtures__/grid-bench.js';
import { ChangeGridUseCase } from './change-grid.use-case.js';
import { RemoveActivityUseCase } from './remove-activity.use-case.js';

describe('RemoveActivityUseCase', () => {
  let grid: GridBench;

  beforeAll(async () => {
    grid = await GridBench.open();
  });
  afterAll(() => grid.bench.close());

  const remove = (activityId: string, ctx = grid.bench.context()) =>
    grid.bench.get(RemoveActivityUseCase).run(ctx, { activityId });

  it('accepts an activity in which nobody took part, with its row of the grid', async () => {
    const edition = await grid.anEdition();
    const activity = await grid.anActivity(edition.id);
    const phaseId = await grid.phaseIdOf(edition.id);
    await grid.bench.get(ChangeGridUseCase).run(grid.bench.context(), {
      editionId: edition.id,
      reason: 'On ouvre.',
      changes: [
        grid.cell(activity.id, phaseId, 'SUBMIT', true),
        grid.cell(activity.id, null, 'SEE_RESULTS', true),
      ],
    });
    expect(await remove(activity.id)).toMatchObject({ ok: true });
    expect(await grid.activitiesOf(edition.id)).toHaveLength(1);
    expect(await grid.cellsOf(activity.id)).toEqual([]);
    expect(await grid.entries(edition.ref, 'activity_removed')).toHaveLength(1);
  });

  it('ACTIVITY_NOT_EMPTY: keeps what people wrote, and the cells with it', async () => {
    const edition = await grid.anEdition();
    // A proposal, as the table of another area keeps it.
    await grid.bench.ownerRows(`
      create table contributions (activity_id uuid constraint fk_contributions_activity references activities (id))`);
    await grid.bench.ownerRows('insert into contributions (activity_id) values ($1)', [
      edition.activityId,
    ]);
    const cells = await grid.cellsOf(edition.activityId);
    expect(await remove(edition.activityId)).toMatchObject({
      error: { code: 'ACTIVITY_NOT_EMPTY' },
    });
    expect(await grid.cellsOf(edition.activityId)).toEqual(cells);
    expect(await grid.entries(edition.ref, 'activity_removed')).toEqual([]);
  });

  it('refuses strangers, and an edition that is put away', async () => {
    const edition = await grid.anEdition();
    const activity = await grid.anActivity(edition.id);
    const stranger = anOrganizerOf(grid.bench, grid.bench.context().newId());
    await expect(remove(activity.id, stranger)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await grid.setState(edition.id, 'ARCHIVED');
    expect(await remove(activity.id)).toMatchObject({ error: { code: 'EDITION_STATE_MISMATCH' } });
  });
});
