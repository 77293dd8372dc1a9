import { BuiltWorld } from '../harness/built-world.js';
import { until } from '../harness/until.js';

const HOUR_MS = 3_600_000;

/** What makes the process of the server believe that it is another time. */
function clockShiftedBy(hours: number): string {
  const shim = `
    const Real = Date, shift = ${hours * HOUR_MS};
    globalThis.Date = class extends Real {
      constructor(...given) { given.length > 0 ? super(...given) : super(Real.now() + shift); }
      static now() { return Real.now() + shift; }
    };`;
  return `--import=data:text/javascript,${encodeURIComponent(shim)}`;
}

describe.each([-24, -1, 1, 24])('a server whose clock is %i hours off', (hours) => {
  let world: BuiltWorld;

  beforeAll(async () => {
    world = await BuiltWorld.open({ environment: { NODE_OPTIONS: clockShiftedBy(hours) } });
  }, 60_000);
  afterAll(() => world.close());

  it('A78: takes proposals, versions and votes until the phase ends by the clock of the database, and none after', async () => {
    const edition = await world.anotherEdition();
    const input = { activityId: edition.activityId, themeId: edition.themeIds.soins };
    const author = world.newcomer();
    const { id } = await author.propose(input);
    expect(await author.revise(id, 'Un humain, toujours')).toMatchObject({
      __typename: 'ReviseProposalSuccess',
    });
    expect(await world.newcomer().vote(id)).toMatchObject({ __typename: 'CastVoteSuccess' });
    await world.rows(
      `update phases set ends_at = clock_timestamp() + interval '600 milliseconds' where edition_id = $1`,
      [edition.id],
    );
    const voter = world.newcomer();
    await until('the closing', async () =>
      (await voter.vote(id)).code === 'PHASE_CLOSED' ? true : undefined,
    );
    await expect(world.newcomer().propose(input)).rejects.toThrow('PHASE_CLOSED');
    expect(await author.revise(id, 'Trop tard', 2)).toMatchObject({ code: 'PHASE_CLOSED' });
    // Whoever wrote it may take it back at any time: no phase decides that.
    expect(await author.withdraw(id)).toMatchObject({ __typename: 'WithdrawProposalSuccess' });
    const [late] = await world.rows<{ count: number }>(
      `select (select count(*) from vote_events event join editions edition on edition.ref = event.edition_ref
         join phases phase on phase.edition_id = edition.id
         where edition.id = $1 and event.recorded_at >= phase.ends_at)::int as count`,
      [edition.id],
    );
    expect(late?.count).toBe(0);
  });

  it('opens nothing that its own clock alone believes open', async () => {
    const edition = await world.anotherEdition();
    const input = { activityId: edition.activityId, themeId: edition.themeIds.soins };
    for (const [from, to] of [
      [2, 30],
      [-30, -2],
    ])
      for (const unit of ['minute', 'hour']) {
        await world.rows(
          `update phases set starts_at = now() + $2::int * interval '1 ${unit}',
             ends_at = now() + $3::int * interval '1 ${unit}' where edition_id = $1`,
          [edition.id, from, to],
        );
        await expect(world.newcomer().propose(input)).rejects.toThrow('PHASE_CLOSED');
      }
  });
});
