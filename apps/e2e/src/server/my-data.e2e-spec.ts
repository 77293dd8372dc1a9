import { text } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import { BuiltWorld } from '../harness/built-world.js';
import { messagesTo } from '../harness/mailbox.js';
import type { Person } from '../harness/person.js';

const CANARY = 'quiscanari';
const ARCHIVE = '/ma-page/mes-donnees.zip';
const ERASE = `mutation ($input: EraseMyDataInput!) { act: eraseMyData(input: $input) { __typename
  ... on UserError { code } } }`;

let world: BuiltWorld;
beforeAll(async () => {
  world = await BuiltWorld.open();
}, 60_000);
afterAll(() => world.close());

/** The files in the archive of a person, by name. */
async function unpacked({ api, sessionToken }: Person): Promise<Map<string, string>> {
  const answer = await fetch(new URL(ARCHIVE, api.origin), {
    headers: { cookie: `voix-session=${sessionToken}` },
  });
  expect(answer.status).toBe(200);
  const archive = await fromBufferPromise(Buffer.from(await answer.arrayBuffer()));
  const files = new Map<string, string>();
  for await (const entry of archive.eachEntry())
    files.set(entry.fileName, await text(await archive.openReadStreamPromise(entry)));
  return files;
}

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

  it('A30: holds what is one’s own, read out of the file, and not a byte of anybody else', async () => {
    const [owner, other] = [world.newcomer(), world.newcomer()];
    await owner.signIn('proprietaire@example.org');
    await other.signIn('voisincanari@example.org');
    const own = await owner.propose({ title: '=1+1 <b>à moi</b>', body: 'Le mien, motcanari.' });
    const theirs = await other.propose({ title: 'Titrecanari', body: 'Corpscanari.' });
    await owner.vote(theirs.id);
    await other.vote(own.id, 'DISAGREE');

    const files = await unpacked(owner);
    expect([...files.keys()].sort()).toEqual(expect.arrayContaining(['data.json']));
    const data = files.get('data.json') ?? '';
    expect(data).toContain('proprietaire@example.org');
    expect(data).toContain('motcanari');
    expect(JSON.parse(data)).toBeInstanceOf(Object);
    const everything = [...files.values()].join('\n');
    // What one voted on is named by its title; who wrote it, their other words and their votes are not there.
    expect(everything).not.toMatch(/voisincanari|Corpscanari/);
    expect(everything).not.toContain((await other.viewer()).participant?.id ?? 'nobody');
    const pages = [...files].filter(([name]) => name.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(0);
    for (const [, page] of pages) expect(page).not.toContain('<b>à moi</b>');
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
