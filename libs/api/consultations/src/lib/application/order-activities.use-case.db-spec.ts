import { anOrganizerOf } from '@voix/testing/factories';
import { GridBench } from '../__fixtures__/grid-bench.js';
import { OrderActivitiesUseCase } from './order-activities.use-case.js';

describe('OrderActivitiesUseCase', () => {
  let grid: GridBench;

  beforeAll(async () => {
    grid = await GridBench.open();
  });
  afterAll(() => grid.bench.close());

  const order = (editionId: string, activityIds: readonly string[], ctx = grid.bench.context()) =>
    grid.bench.get(OrderActivitiesUseCase).run(ctx, { editionId, activityIds });
  const idsOf = async (editionId: string) =>
    (await grid.activitiesOf(editionId)).map(({ id }) => id);
  const anEdition = async () => {
    const edition = await grid.anEdition();
    await grid.anActivity(edition.id);
    await grid.anActivity(edition.id, 'Les auditions');
    return { edition, ids: await idsOf(edition.id) };
  };

  it('accepts another order, and tells the ledger once however often it is sent', async () => {
    const { edition, ids } = await anEdition();
    const reversed = ids.toReversed();
    await order(edition.id, reversed);
    await order(edition.id, reversed);
    expect(await idsOf(edition.id)).toEqual(reversed);
    expect(await grid.entries(edition.ref, 'activities_ordered')).toMatchObject([
      { activities: reversed },
    ]);
  });

  it('refuses an order that leaves one out, names one twice or one of elsewhere', async () => {
    const { edition, ids } = await anEdition();
    const [first = '', second = ''] = ids;
    for (const given of [
      [first, second],
      [first, second, second],
      [first, second, grid.bench.context().newId()],
    ])
      expect(await order(edition.id, given)).toMatchObject({
        error: { issues: [{ path: 'activityIds', code: 'INVALID_VALUE' }] },
      });
    expect(await idsOf(edition.id)).toEqual(ids);
  });

  it('refuses strangers, and an edition that is put away', async () => {
    const { edition, ids } = await anEdition();
    const stranger = anOrganizerOf(grid.bench, grid.bench.context().newId());
    await expect(order(edition.id, ids, stranger)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await grid.setState(edition.id, 'ARCHIVED');
    expect(await order(edition.id, ids)).toMatchObject({
      error: { code: 'EDITION_STATE_MISMATCH' },
    });
  });
});
