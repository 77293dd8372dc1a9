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

  it('finds the same page on another device, with the code of the message', async () => {
    const [phone, computer] = [world.newcomer(), world.newcomer('en')];
    const { id } = await phone.propose({ title: 'Depuis le train' });
    await phone.vote(id, 'NEUTRAL');
    await phone.signIn('dominique@example.org');

    const { code } = await computer.receiveKeys('dominique@example.org');
    const typed = ` ${code.slice(0, 3)} ${code.slice(3)} `;
    expect(await computer.typeCode('Dominique@example.org', typed)).toMatchObject({
      __typename: 'CompleteSignInSuccess',
    });
    const { sessions, ...page } = await computer.viewer();
    expect(await phone.viewer()).toMatchObject(page);
    expect(page.proposals.edges.map(({ node }) => node.id)).toEqual([id]);
    expect(sessions.filter(({ isCurrent }) => !isCurrent)).toHaveLength(1);
  });

  it('keeps what they did as a guest when they had an account already, each vote once', async () => {
    const person = world.newcomer();
    await person.signIn('sacha@example.org');
    const { id } = await person.propose();
    await person.vote(id, 'AGREE');

    const guest = world.newcomer();
    const later = await guest.propose({ title: 'Écrite sans se connecter' });
    await guest.vote(id, 'DISAGREE');
    await guest.signIn('sacha@example.org');
    const { proposals, votes } = await guest.viewer();
    expect(proposals.edges.map(({ node }) => node.id)).toEqual([later.id, id]);
    expect(votes.edges.map(({ node }) => node.id)).toEqual([id]);
  });
});
