import { anOrganizerOf } from '@voix/testing/factories';
import { GridBench } from '../__fixtures__/grid-bench.js';
import { CreateActivityUseCase, type CreateActivityCommand } from './create-activity.use-case.js';

describe('CreateActivityUseCase', () => {
  let grid: GridBench;

  beforeAll(async () => {
    grid = await GridBench.open();
  });
  afterAll(() => grid.bench.close());

  const create = (command: CreateActivityCommand, ctx = grid.bench.context()) =>
    grid.bench.get(CreateActivityUseCase).run(ctx, command);

  describe('accepts', () => {
    it('one more way of taking part, as the last, with an address of its own and closed', async () => {
      const { id, ref } = await grid.anEdition();
      await create(grid.aCommand(id));
      await create(grid.aCommand(id));
      const activities = await grid.activitiesOf(id);
      expect(activities.map(({ slug, position }) => [slug, position])).toEqual([
        ['propositions', 1],
        ['les-temoignages', 2],
        ['les-temoignages-2', 3],
      ]);
      expect(await grid.cellsOf(activities[1]?.id ?? '')).toEqual([]);
      expect(await grid.entries(ref, 'activity_created')).toMatchObject([
        { activityKind: 'TESTIMONIES' },
        { activityKind: 'TESTIMONIES' },
      ]);
    });

    it('the same creation again, even all at once, and makes one activity', async () => {
      const { id } = await grid.anEdition();
      const command = grid.aCommand(id);
      const results = await Promise.all([create(command), create(command), create(command)]);
      expect(new Set(results.map((result) => result.ok && result.value.activityId)).size).toBe(1);
      expect(await grid.activitiesOf(id)).toHaveLength(2);
    });
  });

  describe('refuses', () => {
    it('a second place for proposals, and what has no words, all told at once', async () => {
      const { id } = await grid.anEdition();
      const command = grid.aCommand(id, { kind: 'PROPOSALS', title: ' ' });
      expect(await create(command)).toMatchObject({
        error: {
          issues: [
            { path: 'title', code: 'REQUIRED' },
            { path: 'kind', code: 'KIND_TAKEN' },
          ],
        },
      });
    });

    it('IDEMPOTENCY_CONFLICT: a key that made another activity', async () => {
      const [here, elsewhere] = [await grid.anEdition(), await grid.anEdition()];
      const command = grid.aCommand(here.id);
      await create(command);
      expect(await create({ ...command, editionId: elsewhere.id })).toMatchObject({
        error: { code: 'IDEMPOTENCY_CONFLICT' },
      });
    });

    it('EDITION_STATE_MISMATCH: an edition that is put away', async () => {
      const { id } = await grid.anEdition();
      await grid.setState(id, 'ARCHIVED');
      expect(await create(grid.aCommand(id))).toMatchObject({
        error: { code: 'EDITION_STATE_MISMATCH' },
      });
    });

    it('MALFORMED: a key that is none', async () => {
      const { id } = await grid.anEdition();
      await expect(create(grid.aCommand(id, { idempotencyKey: 'x' }))).rejects.toMatchObject({
        code: 'MALFORMED',
      });
    });
  });

  it('permission: is refused to the organiser of another edition', async () => {
    const [here, elsewhere] = [await grid.anEdition(), await grid.anEdition()];
    const stranger = anOrganizerOf(grid.bench, elsewhere.id);
    await expect(create(grid.aCommand(here.id), stranger)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    const organizer = anOrganizerOf(grid.bench, here.id);
    expect(await create(grid.aCommand(here.id), organizer)).toMatchObject({ ok: true });
  });
});
