import { anOrganizerOf } from '@voix/testing/factories';
import { GridBench } from '../__fixtures__/grid-bench.js';
import {
  DescribeActivityUseCase,
  type DescribeActivityCommand,
} from './describe-activity.use-case.js';

describe('DescribeActivityUseCase', () => {
  let grid: GridBench;

  beforeAll(async () => {
    grid = await GridBench.open();
  });
  afterAll(() => grid.bench.close());

  const words = { title: 'Ce que vous vivez', intro: 'Racontez.', expectedVersion: 1 };
  const describeActivity = (command: DescribeActivityCommand, ctx = grid.bench.context()) =>
    grid.bench.get(DescribeActivityUseCase).run(ctx, command);
  const anActivity = async () => {
    const edition = await grid.anEdition();
    return { edition, activity: await grid.anActivity(edition.id) };
  };

  it('accepts other words, once, keeps the address, and tells the ledger without the words', async () => {
    const { edition, activity } = await anActivity();
    const command = { activityId: activity.id, ...words };
    expect(await describeActivity(command)).toMatchObject({ ok: true });
    expect(await describeActivity(command)).toMatchObject({ ok: true });
    const [, described] = await grid.activitiesOf(edition.id);
    expect(described).toMatchObject({ title: words.title, slug: 'les-temoignages', version: 2 });
    const entries = await grid.entries(edition.ref, 'activity_described');
    expect(entries).toHaveLength(1);
    expect(JSON.stringify(entries)).not.toContain('vivez');
  });

  it('A85: refuses with a conflict whoever did not see the last words, and shows them', async () => {
    const { activity } = await anActivity();
    const results = await Promise.all(
      ['Un', 'Deux'].map((title) => describeActivity({ activityId: activity.id, ...words, title })),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({
      error: { code: 'EDIT_CONFLICT', current: { version: 2 } },
    });
  });

  it('refuses words that are missing or too long', async () => {
    const { activity } = await anActivity();
    const command = { activityId: activity.id, ...words, title: '', intro: 'a'.repeat(2001) };
    expect(await describeActivity(command)).toMatchObject({
      error: {
        issues: [
          { path: 'title', code: 'REQUIRED' },
          { path: 'intro', code: 'TOO_LONG' },
        ],
      },
    });
  });

  it('refuses an activity that does not exist, an archived edition, and strangers', async () => {
    const { edition, activity } = await anActivity();
    const command = { activityId: activity.id, ...words };
    const stranger = anOrganizerOf(grid.bench, grid.bench.context().newId());
    await expect(describeActivity(command, stranger)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(describeActivity({ ...command, activityId: 'x' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await grid.setState(edition.id, 'ARCHIVED');
    expect(await describeActivity(command)).toMatchObject({
      error: { code: 'EDITION_STATE_MISMATCH' },
    });
  });
});
