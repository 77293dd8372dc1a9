import { ApiClient } from '@voix/testing/api-client';
import { BuiltWorld } from '../harness/built-world.js';
import { PAGE_OPERATIONS } from '../harness/operations.js';
import { startBuiltServer } from '../harness/start-built-server.mjs';
import { StatementCounter } from '../harness/statement-counter.js';

const AT_ONCE_MS = 300;

const SEARCH = `query ($text: String!, $edition: String) { search(text: $text, editionSlug: $edition) {
  matching words counts { kind count } totalCount edges { node { id title { text } excerpt { text } } } } }`;

interface Found {
  readonly search: {
    readonly matching: string;
    readonly words: readonly string[];
    readonly totalCount: number;
    readonly edges: readonly { readonly node: { readonly id: string } }[];
  };
}

let world: BuiltWorld;
beforeAll(async () => {
  world = await BuiltWorld.open();
}, 60_000);
afterAll(() => world.close());

const find = async (text: string, edition: string | null = world.edition.slug) => {
  const { search } = await world.newcomer().api.data<Found>(SEARCH, { text, edition });
  return search;
};
const foundIds = async (text: string, edition?: string | null) =>
  (await find(text, edition)).edges.map(({ node }) => node.id);

describe('what can be found', () => {
  it('is there as soon as it is submitted, and nearly so when it is misspelt', async () => {
    const { id } = await world.newcomer().propose({ title: 'Publier les Organigrammes' });
    expect(await foundIds('organigramme')).toEqual([id]);
    expect(await find('organigrame')).toMatchObject({
      matching: 'OTHER_SPELLING',
      words: ['organigrammes'],
    });
  });

  it('is found by its new words after a revision, no longer by the old ones', async () => {
    const author = world.newcomer();
    const { id } = await author.propose({ title: 'Premiersmots' });
    await author.revise(id, 'Secondsmots');
    expect(await foundIds('premiersmots')).toEqual([]);
    expect(await foundIds('secondsmots')).toEqual([id]);
  });

  it('A15: is gone with its withdrawal, here and everywhere, to its author too', async () => {
    const author = world.newcomer();
    const { id } = await author.propose({ title: 'Retirable', body: 'Motcaché.' });
    expect(await foundIds('motcaché')).toEqual([id]);
    await author.withdraw(id);
    for (const text of ['motcaché', 'retirable', 'retirabl']) {
      expect(await foundIds(text, null)).toEqual([]);
      const own = await author.api.data<Found>(SEARCH, { text, edition: null });
      expect(own.search.totalCount).toBe(0);
    }
  });

  it('A15: is nothing while its edition is a draft', async () => {
    const draft = await world.anotherEdition();
    const author = world.newcomer();
    const { activityId, themeIds } = draft;
    await author.propose({ title: 'Enbrouillon', activityId, themeId: themeIds.soins });
    expect(await foundIds('enbrouillon', null)).toHaveLength(1);
    await world.rows(`update editions set state = 'DRAFT' where id = $1`, [draft.id]);
    expect(await foundIds('enbrouillon', null)).toEqual([]);
    expect(await foundIds('enbrouillon', draft.slug)).toEqual([]);
  });
});

describe('what people type into the search', () => {
  it.each([
    ['operators', `soin & !(vote | 'a':*) <-> \\ ~* %`],
    ['unbalanced quotes', `"soin ' « " '' "`],
    ['ten kilobytes', 'soin '.repeat(2048)],
    ['ten kilobytes in one word', 'a'.repeat(10_240)],
    ['a bomb of patterns', '(a+)+$'.repeat(1700)],
    ['a bomb of brackets', '('.repeat(10_240)],
    ['SQL', `'; select pg_sleep(5); --`],
    ['a null character', 'so\u0000in'],
    ['half a character', 'soin \uD800'],
    ['nothing', ''],
  ])('A37: %s is answered at once', async (_what, text) => {
    await find('soin');
    const startedAt = performance.now();
    const variables = { text, edition: world.edition.slug };
    const { status, text: body } = await world.newcomer().api.post({ query: SEARCH, variables });
    expect(performance.now() - startedAt).toBeLessThan(AT_ONCE_MS);
    expect([200, 400]).toContain(status);
    expect(body).not.toContain('INTERNAL');
  });
});

describe('the page of results', () => {
  it('costs at most twelve statements, however hard it has to look', async () => {
    const author = world.newcomer();
    for (let made = 0; made < 5; made += 1) await author.propose({ title: `Consentement ${made}` });
    const query = Object.values(PAGE_OPERATIONS).find((text) => text.includes('query SearchPage'));
    const { slug } = world.edition;
    const counter = await StatementCounter.before(world.databaseUrl);
    const server = await startBuiltServer({
      VOIX_ROLES: 'http',
      NODE_ENV: 'test',
      DATABASE_URL: counter.url,
    });
    const ask = (text: string) => async () => {
      const variables = { edition: slug, searchedEdition: slug, text, theme: 'soins' };
      const { text: answer } = await new ApiClient(server.origin).post({ query, variables });
      expect(answer).toContain('Consentement');
    };
    const counts = [
      await counter.during(ask('consentement')),
      await counter.during(ask('consentement')),
      await counter.during(ask('conscentement introuvable')),
    ];
    await server.stop();
    await counter.close();
    expect(counts.filter((count) => count < 1 || count > 12)).toEqual([]);
  }, 60_000);
});
