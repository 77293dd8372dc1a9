import { BuiltWorld } from '../harness/built-world.js';
import { messagesTo } from '../harness/mailbox.js';

const CANARY = 'quiscanari';
const ARCHIVE = '/ma-page/mes-donnees.zip';
const ERASE = `mutation ($input: EraseMyDataInput!) { act: eraseMyData(input: $input) { __typename
  ... on UserError { code } } }`;

let world: BuiltWorld;
beforeAll(async () => {
  world = await BuiltWorld.open();
}, 60_000);
afterAll(() => world.close());

describe('the file of my data', () => {
  it('A30: is given to the session that asks, and to no other', async () => {
    const [owner, stranger, visitor] = [world.newcomer(), world.newcomer(), world.newcomer()];
    await owner.signIn(`${CANARY}@example.org`);
    await stranger.signIn('quelqu.un@example.org');

    const own = await owner.api.send(ARCHIVE);
    expect(own).toMatchObject({ status: 200 });
    expect(own.headers.get('content-type')).toBe('application/zip');
    expect(own.headers.get('content-disposition')).toContain('attachment');
    expect(own.headers.get('cache-control')).toBe('no-store');
    // Names of files are not compressed; addresses are, so both files are compared by their length too.
    expect(own.text).toContain('data.json');

    expect((await stranger.api.send(ARCHIVE)).text).not.toBe(own.text);
    expect((await visitor.api.send(ARCHIVE)).status).toBe(401);
  });

  it('A18: opens nothing any more once the session ended', async () => {
    const person = world.newcomer();
    await person.signIn('sortie@example.org');
    const token = person.sessionToken ?? '';
    await person.signOut();
    const thief = world.newcomer();
    thief.api.setCookie('voix-session', token);
    expect((await thief.api.send(ARCHIVE)).status).toBe(401);
  });
});

describe('having one’s data erased', () => {
  it('A90: leaves nothing of it on any page, in search, in messages or in the session', async () => {
    const person = world.newcomer();
    const email = `${CANARY}.part@example.org`;
    await person.signIn(email);
    const proposal = await person.propose({ title: `Une mesure ${CANARY}` });
    await person.vote(proposal.id);

    expect(await person.act(ERASE, { texts: 'ERASE' })).toEqual({
      __typename: 'EraseMyDataSuccess',
    });

    expect(await messagesTo(world.newcomer().api, email)).toEqual([]);
    expect((await person.viewer()).account).toBeNull();
    const reader = world.newcomer();
    const seen = await reader.api.execute(
      `query ($slug: String!, $number: Int!) {
        proposal(editionSlug: $slug, number: $number) { title body state stateReason voteTally { total } author { displayName } versions { title body } }
        edition(slug: $slug) { proposalsActivity { proposals { edges { node { title } } } } }
        search(text: "${CANARY}", editionSlug: $slug, first: 10) { edges { node { id } } }
      }`,
      { slug: world.edition.slug, number: proposal.number },
    );
    expect(seen.errors).toBeUndefined();
    expect(JSON.stringify(seen.data)).not.toContain(CANARY);
    expect(seen.data).toMatchObject({
      proposal: {
        title: '',
        body: '',
        author: null,
        state: 'WITHDRAWN',
        voteTally: { total: 1 },
      },
      search: { edges: [] },
    });
  });
});
