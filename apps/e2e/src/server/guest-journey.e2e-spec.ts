import { BuiltWorld } from '../harness/built-world.js';

let world: BuiltWorld;
beforeAll(async () => {
  world = await BuiltWorld.open();
}, 60_000);
afterAll(() => world.close());

describe('someone who comes for the first time', () => {
  it('votes, proposes, revises, withdraws and signs in: all of it is on their page', async () => {
    const other = await world.newcomer().propose({ title: 'Des horaires du soir' });
    const person = world.newcomer();

    const vote = await person.vote(other.id, 'AGREE');
    const kept = await person.propose({ title: 'Un temps d’écoute' });
    const revised = await person.revise(kept.id, 'Un temps d’écoute à chaque étape');
    const dropped = await person.propose({ title: 'Une idée trop vite écrite' });
    const withdrawn = await person.withdraw(dropped.id);
    expect([vote, revised, withdrawn].map((answer) => answer.__typename)).toEqual([
      'CastVoteSuccess',
      'ReviseProposalSuccess',
      'WithdrawProposalSuccess',
    ]);
    const guest = await person.viewer();

    await person.signIn('camille@example.org');
    const viewer = await person.viewer();
    expect(viewer.account?.email).toBe('camille@example.org');
    expect(viewer.participant).toEqual(guest.participant);
    expect(viewer.proposals.edges.map(({ node }) => [node.title, node.state])).toEqual([
      ['Une idée trop vite écrite', 'WITHDRAWN'],
      ['Un temps d’écoute à chaque étape', 'PUBLISHED'],
    ]);
    expect(viewer.votes.edges.map(({ node }) => node)).toEqual([
      { id: other.id, stance: 'AGREE', receipt: vote.receipt },
    ]);
  });
});
