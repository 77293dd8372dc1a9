import { BuiltWorld } from '../harness/built-world.js';

let world: BuiltWorld;
beforeAll(async () => {
  world = await BuiltWorld.open();
}, 60_000);
afterAll(() => world.close());

const textOf = async (id: string) =>
  world.rows<{ title: string; state: string; author: string; versions: number }>(
    `select title, state, author_participant_id as author, current_version as versions
     from proposals where id = $1`,
    [id],
  );

describe('the text of somebody else', () => {
  it('A05: is neither revised nor withdrawn by a visitor, a guest or an account, and stays its author’s', async () => {
    const author = world.newcomer();
    const { id } = await author.propose({ title: 'À moi seule' });
    const before = await textOf(id);
    const [visitor, guest, account] = [world.newcomer(), world.newcomer(), world.newcomer()];
    await guest.propose();
    await account.signIn('une.autre@example.org');
    for (const other of [visitor, guest, account]) {
      expect(await other.revise(id, 'À moi maintenant')).toMatchObject({ code: 'NOT_ELIGIBLE' });
      expect(await other.withdraw(id)).toMatchObject({ code: 'NOT_ELIGIBLE' });
    }
    expect(await textOf(id)).toEqual(before);
    expect(await author.revise(id, 'Toujours à moi')).toMatchObject({
      __typename: 'ReviseProposalSuccess',
    });
  });
});

describe('one person with two browsers', () => {
  it('A60: who voted in both has one vote once they sign in, the one of the account, and no more is counted', async () => {
    const { id: shared, number } = await world.newcomer().propose({ title: 'Votée deux fois' });
    const { id: alone } = await world.newcomer().propose({ title: 'Votée une fois' });
    const email = 'deux.navigateurs@example.org';
    const account = world.newcomer();
    await account.signIn(email);
    await account.vote(shared, 'AGREE');

    const guest = world.newcomer();
    await guest.vote(shared, 'DISAGREE');
    await guest.vote(alone, 'NEUTRAL');
    await guest.signIn(email);

    expect((await guest.viewer()).votes.totalCount).toBe(2);
    const { proposal } = await guest.api.data<{ proposal: { viewerVote: { stance: string } } }>(
      `query ($slug: String!, $number: Int!) {
         proposal(editionSlug: $slug, number: $number) { viewerVote { stance } } }`,
      { slug: world.edition.slug, number },
    );
    expect(proposal.viewerVote.stance).toBe('AGREE');
    const kept = await world.rows<{ title: string; people: number }>(
      `select proposal.title, count(*)::int as people
       from votes vote join proposals proposal on proposal.ref = vote.proposal_ref
       where proposal.id = any($1::uuid[]) group by proposal.title order by proposal.title`,
      [[shared, alone]],
    );
    expect(kept.map(({ title, people }) => [title, people])).toEqual([
      ['Votée deux fois', 1],
      ['Votée une fois', 1],
    ]);
    const tallies = await world.rows<{ total: number }>(
      `select sum(tally.agree + tally.neutral + tally.disagree)::int as total
       from vote_tallies tally join proposals proposal on proposal.ref = tally.proposal_ref
       where proposal.id = any($1::uuid[])`,
      [[shared, alone]],
    );
    expect(tallies).toEqual([{ total: 2 }]);
  });
});
