import { createHash } from 'node:crypto';
import { ApiClient } from '@voix/testing/api-client';
import { BuiltWorld } from '../harness/built-world.js';
import { PAGE_OPERATIONS } from '../harness/operations.js';
import { rawRequest } from '../harness/raw-request.js';
import { codeIn, outcomeOf, UNTOUCHED } from '../harness/refusals.js';
import { startBuiltServer, type BuiltServer } from '../harness/start-built-server.mjs';
import { StatementCounter } from '../harness/statement-counter.js';

const AT_ONCE_MS = 100;

let world: BuiltWorld;
beforeAll(async () => {
  world = await BuiltWorld.open();
}, 60_000);
afterAll(() => world.close());

const times = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');

/** `{ viewerVote { proposal { … } } }` within itself, below a proposal. */
const nested = (depth: number): string =>
  depth === 0 ? '{ id }' : `{ viewerVote { proposal ${nested(depth - 1)} } }`;
const PROPOSAL = `proposal(editionSlug: "essai", number: 1)`;

/** Each fragment goes one step deeper than the one before it. */
const ladder = (steps: number, name: (index: number) => string) =>
  `${times(steps, (index) => `fragment ${name(index)} on Proposal { viewerVote { proposal { ...${name(index + 1)} } } }`)}
   fragment ${name(steps)} on Proposal { id }`;

const COSTLY: readonly (readonly [string, string])[] = [
  ['fifty levels deep', `{ ${PROPOSAL} ${nested(25)} }`],
  ['ten fragments deep', `{ ${PROPOSAL} { ...F0 } } ${ladder(10, (index) => `F${index}`)}`],
  [
    'thirty fragments, each twice the one before',
    `{ viewer { ...F0 } } ${times(30, (index) => `fragment F${index} on Viewer { ...F${index + 1} ...F${index + 1} }`)}
     fragment F30 on Viewer { id }`,
  ],
  ['a hundred aliases', `{ ${times(100, (index) => `a${index}: viewer { id }`)} }`],
  ['a thousand directives', `{ viewer { id ${'@include(if: true) '.repeat(1_000)} } }`],
  ['twenty thousand tokens', `{ viewer { ${'id '.repeat(20_000)} } }`],
  ['nine hundred times one field', `{ ${'viewer { permissions } '.repeat(900)} }`],
  ['four acts at once', `mutation { ${times(4, (index) => `a${index}: signOut { __typename }`)} }`],
  ['acts behind a fragment', `mutation { ...F } fragment F on Mutation { signOut { __typename } }`],
  [
    'a circle of fragments',
    `{ viewer { ...A } } fragment A on Viewer { ...B } fragment B on Viewer { ...A }`,
  ],
];

const SCHEMA_NAMES: readonly (readonly [string, string])[] = [
  ['an operation', `query __schema { ${PROPOSAL} ${nested(12)} }`],
  ['a fragment', `{ ${PROPOSAL} { ...__schema } } fragment __schema on Proposal ${nested(12)}`],
  [
    'the steps of a ladder',
    `{ ${PROPOSAL} { ...__schema0 } } ${ladder(10, (index) => `__schema${index}`)}`,
  ],
];

/** The quickest of three answers: how long the server takes, whatever else the machine does. */
async function refused(document: string) {
  const person = world.newcomer();
  let quickestMs = Infinity;
  const outcome = await outcomeOf(world, async () => {
    const startedAt = performance.now();
    const answer = await person.api.post({ query: document });
    quickestMs = Math.min(quickestMs, performance.now() - startedAt);
    return answer;
  });
  for (let again = 0; again < 2; again += 1) {
    const startedAt = performance.now();
    await person.api.post({ query: document });
    quickestMs = Math.min(quickestMs, performance.now() - startedAt);
  }
  return { ...outcome, isAtOnce: quickestMs < AT_ONCE_MS };
}

const REFUSED = { ...UNTOUCHED, code: 'MALFORMED', status: 400, isAtOnce: true };

describe('a costly document', () => {
  it.each(COSTLY)('A63: %s: is refused at once', async (_name, document) => {
    expect(await refused(document)).toMatchObject(REFUSED);
  });

  it.each(SCHEMA_NAMES)(
    'A64: hidden behind %s called __schema: is refused all the same',
    async (_name, document) => {
      expect(await refused(document)).toMatchObject(REFUSED);
    },
  );

  it('A63: ten lists at once: are refused when their variable makes them long, and taken when short', async () => {
    const lists = times(
      10,
      (index) =>
        `a${index}: proposals(first: $first) { edges { node { id title author { id } } } }`,
    );
    const query = `query ($first: Int!) { edition(slug: "essai") { proposalsActivity { ${lists} } } }`;
    const asked = async (first: number) => {
      const { status, text } = await world.newcomer().api.post({ query, variables: { first } });
      return [status, codeIn(text)];
    };
    expect(await asked(100)).toEqual([400, 'MALFORMED']);
    expect(await asked(5)).toEqual([200, null]);
  });

  it('A65: a hundred operations in one request are one too many', async () => {
    const list = Array.from({ length: 100 }, () => ({ query: '{ viewer { id } }' }));
    const outcome = await outcomeOf(world, () => world.newcomer().api.post(list));
    expect(outcome).toMatchObject({ ...UNTOUCHED, code: 'MALFORMED', status: 400 });
  });
});

describe('what the schema tells of itself', () => {
  it.each(['{ __schema { types { name } } }', '{ __type(name: "Account") { fields { name } } }'])(
    'A66: %s is refused',
    async (document) => {
      const { status, text } = await world.newcomer().api.post({ query: document });
      expect([status, codeIn(text)]).toEqual([400, 'MALFORMED']);
      expect(text).not.toMatch(/Account|Proposal|introspection/);
    },
  );

  it('A66: a slip of the pen gets no hint', async () => {
    const slips = [
      '{ viewr { id } }',
      '{ viewer { acount { id } } }',
      'mutation { castVotes { id } }',
    ];
    for (const query of slips) {
      const { text } = await world.newcomer().api.post({ query });
      expect(JSON.parse(text)).toEqual({
        errors: [
          { message: 'MALFORMED', extensions: expect.objectContaining({ code: 'MALFORMED' }) },
        ],
      });
    }
  });
});

describe('in production', () => {
  const [hash = '', document = ''] =
    Object.entries(PAGE_OPERATIONS).find(([, text]) => /query \w+ \{/.test(text)) ?? [];
  const persisted = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } });
  const FOREIGN = '{ colleges { code } }';
  const FOREIGN_HASH = createHash('sha256').update(FOREIGN).digest('hex');

  let server: BuiltServer;
  beforeAll(async () => {
    server = await startBuiltServer({ NODE_ENV: 'production', DATABASE_URL: world.databaseUrl });
  }, 60_000);
  afterAll(() => server.stop());

  const post = (head: string, body: object) =>
    rawRequest(
      server.port,
      [head, `Host: localhost:${server.port}`, 'Content-Type: application/json'],
      JSON.stringify(body),
    );

  it('A66: what our pages ask is answered, in full or by its hash', async () => {
    for (const body of [{ query: document }, { extensions: persisted(hash) }]) {
      const answer = await post('POST /graphql HTTP/1.1', body);
      expect(answer).toMatchObject({
        status: 200,
        body: expect.stringMatching(/^\{"data":\{"__typename":"Query"/),
      });
    }
  });

  it.each([
    ['a document of one’s own', { query: FOREIGN }],
    ['one of ours with a blank more', { query: `${document} ` }],
    ['an unknown hash', { extensions: persisted(FOREIGN_HASH) }],
    [
      'a document with its hash, to be remembered',
      { query: FOREIGN, extensions: persisted(FOREIGN_HASH) },
    ],
    ['a document under the hash of ours', { query: FOREIGN, extensions: persisted(hash) }],
    ['introspection', { query: '{ __schema { types { name } } }' }],
    ['nothing', {}],
    ['a document that is no text', { query: [document] }],
  ])('A66: %s is refused before it is read', async (_name, body) => {
    const answer = await post('POST /graphql HTTP/1.1', body);
    expect([answer.status, codeIn(answer.body)]).toEqual([400, 'PERSISTED_QUERY_ONLY']);
  });

  it('A66: no other spelling of the address leads around that', async () => {
    const spellings = [
      '/%67raphql',
      '/graphq%6C',
      `http://localhost:${server.port}/graphql`,
      '/graphql?',
      '/graphql;x',
      '/graphql/',
      '//graphql',
      '/GRAPHQL',
      '/./graphql',
      '/x/../graphql',
    ];
    for (const spelling of spellings) {
      const { status, body } = await post(`POST ${spelling} HTTP/1.1`, { query: FOREIGN });
      expect({ spelling, isRefused: [400, 404].includes(status), body }).toMatchObject({
        spelling,
        isRefused: true,
        body: expect.not.stringContaining('HEALTH_USER'),
      });
    }
  });
});

describe('a list of a hundred', () => {
  const LIST = `query ($slug: String!, $first: Int!) { edition(slug: $slug) { id title proposalsActivity { id
    proposals(first: $first) { totalCount edges { cursor node { id number title state submittedAt
      theme { id title } author { id displayName college { code name } }
      voteTally { agree neutral disagree total } viewerVote { stance qualifications } viewerPermissions } } } } } }`;

  it('A70: with authors, themes, tallies and own votes costs at most twelve statements', async () => {
    const authors = Array.from({ length: 20 }, () => world.newcomer());
    const proposals = await Promise.all(
      authors.map(async (author) => {
        const ids: string[] = [];
        for (let made = 0; made < 5; made += 1) ids.push((await author.propose()).id);
        return ids;
      }),
    );
    const reader = world.newcomer();
    for (const [id = ''] of proposals) await reader.vote(id);
    const counter = await StatementCounter.before(world.databaseUrl);
    const roles = { VOIX_ROLES: 'http', NODE_ENV: 'test' };
    const server = await startBuiltServer({ ...roles, DATABASE_URL: counter.url });
    const ask = async () => {
      const text = await asked(server, reader.sessionToken);
      expect(text.match(/"cursor"/g)).toHaveLength(100);
    };
    // The first request of a process finds nothing remembered.
    const counts = [await counter.during(ask), await counter.during(ask)];
    await server.stop();
    await counter.close();
    expect(counts.filter((count) => count < 1 || count > 12)).toEqual([]);
  }, 60_000);

  async function asked({ origin }: BuiltServer, token = ''): Promise<string> {
    const api = new ApiClient(origin);
    api.setCookie('voix-session', token);
    const variables = { slug: world.edition.slug, first: 100 };
    return (await api.post({ query: LIST, variables })).text;
  }
});
