import { BuiltWorld } from '../harness/built-world.js';
import { PROPOSAL_LIST, UPDATE_PROFILE } from '../harness/documents.js';
import { leavesOf, withValue, type Leaf } from '../harness/leaves.js';
import { nestedOperations, rootOperations, type Operation } from '../harness/operations.js';
import type { Person } from '../harness/person.js';
import { codeIn, outcomeOf, UNTOUCHED } from '../harness/refusals.js';
import { until } from '../harness/until.js';

let world: BuiltWorld;
let person: Person;
let operations: readonly Operation[];

beforeAll(async () => {
  world = await BuiltWorld.open();
  person = world.newcomer();
  await person.signIn('claude@example.org');
  const proposal = await person.propose();
  const { activityId, slug, themeIds } = world.edition;
  const known = {
    activityId,
    themeId: themeIds.soins,
    proposalId: proposal.id,
    slug,
    editionSlug: slug,
  };
  operations = [...rootOperations({ ...known, number: 1 }), ...nestedOperations(slug)];
}, 60_000);
afterAll(() => world.close());

/** Where a text, or a number, is expected; what may be absent is taken for both. */
const places = (type: 'string' | 'number') =>
  leavesOf(operations).filter(({ value }) => typeof value === type || value === null);

/** Puts each value in each place; answers what went wrong: our own faults, and what took too long. */
async function faultsOf(leaves: readonly Leaf[], values: readonly unknown[], withinMs: number) {
  const faults: string[] = [];
  for (const leaf of leaves) {
    for (const value of values) {
      const body = JSON.stringify({
        query: leaf.operation.document,
        variables: withValue(leaf, value),
      });
      const startedAt = performance.now();
      // JSON has no infinity, but a number of this size becomes one when it is read.
      const { status, text } = await person.api.post(body.replaceAll('"∞"', '1e309'));
      const ms = Math.round(performance.now() - startedAt);
      if (status >= 500 || text.includes('INTERNAL') || ms > withinMs)
        faults.push(
          `${leaf.operation.name} ${leaf.path} = ${String(value).slice(0, 40)}: ${status}, ${ms} ms, ${text}`,
        );
    }
  }
  return faults;
}

describe('what people type', () => {
  it('A36: SQL in any text does nothing: no delay, no fault', async () => {
    const values = [
      "'; select pg_sleep(5); --",
      "' or (select 1 from pg_sleep(5)) is null or '' = '",
      '1); drop table votes; --',
      '%_\\',
      '$1::int',
      'a\u0000b',
      '\ud800',
    ];
    expect(places('string').length).toBeGreaterThan(25);
    expect(await faultsOf(places('string'), values, 2_000)).toEqual([]);
    expect(await world.rows('select 1 from votes limit 1')).toEqual([]);
  });

  it('A35: numbers beyond measure, markup and lists are refused or stand for the default', async () => {
    const numbers = [-1, 0, '∞', 2_147_483_647, 2_147_483_648, 1.5, '<b>', [1], {}, null];
    expect(await faultsOf(places('number'), numbers, 2_000)).toEqual([]);
    const cursors = [
      '<script>',
      '[]',
      '-1',
      'bnVsbA==',
      'W10=',
      'WyJhIiwiYiJd',
      'WzEsMiwzLDRd',
      null,
    ];
    const after = places('string').filter(({ path }) => /after/i.test(path));
    expect(after).toHaveLength(6);
    expect(await faultsOf(after, cursors, 2_000)).toEqual([]);
    expect(await faultsOf(leavesOf(operations), [null], 2_000)).toEqual([]);
  });

  it('A73: texts that make expressions explode are answered at once', async () => {
    const long = 100_000;
    const values = [
      `${'a'.repeat(long)}!`,
      `${' '.repeat(long)}x`,
      `a@${'a.'.repeat(long / 2)}`,
      `${'-'.repeat(long)}\n`,
      'e\u0301\u200d'.repeat(long / 3),
      `${'['.repeat(long)}(`,
      '\n \n'.repeat(long / 3),
    ];
    expect(await faultsOf(places('string'), values, 400)).toEqual([]);
  });
});

describe('addresses of pages', () => {
  it('A35: A31: whatever stands in them, the page is the same document and shows none of it', async () => {
    const plain = await person.api.send('/editions/essai');
    for (const query of [
      'per_page=<script>',
      'page[]=1',
      'page=-1',
      'locale=%00',
      'sort={"a":1}',
      'v=1e309',
    ]) {
      const answer = await person.api.send(`/editions/essai?${query}`);
      expect(answer.text).toBe(plain.text);
    }
    for (const path of [
      '/%3Cscript%3Ealert(1)%3C/script%3E',
      '/x"><img src=x>',
      '/a.js?<script>',
    ]) {
      const { text } = await person.api.send(path);
      expect(text).not.toMatch(/alert\(1\)|<img|a\.js/);
    }
  });
});

describe('texts with markup', () => {
  const PAYLOADS = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg/onload=alert(1)>',
    '"><iframe src="javascript:alert(1)">',
    "' autofocus onfocus='alert(1)",
    '[clic](javascript:alert(1))',
    '<a href="data:text/html,<script>alert(1)</script>">x</a>',
    '{{constructor.constructor("alert(1)")()}}',
    '${alert(1)}',
    '</title><script>alert(1)</script>',
    '<math><mtext><style><img src=x onerror=alert(1)></style>',
    '<!--><script>alert(1)</script-->',
    '\\u003cscript\\u003ealert(1)',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    '<form action=javascript:alert(1)><button>x',
  ];
  const FRAMES = ['%', '% fin', 'début %', '**%**', '> %', '`%`', '«%»', '%%', 'x%y', '- %'];
  const TEXTS = PAYLOADS.flatMap((payload) =>
    FRAMES.flatMap((frame) => [frame, `É ${frame}`]).map((frame) => frame.replaceAll('%', payload)),
  ).filter((text) => text.length <= 120);

  it('A31: come back as the same text, as data of a type that no browser runs', async () => {
    for (let start = 0; start < TEXTS.length; start += 20) {
      const texts = TEXTS.slice(start, start + 20);
      await Promise.all(texts.map((text) => person.propose({ title: text, body: text })));
    }
    const found: string[] = [];
    let after: string | null = null;
    do {
      const variables: object = { edition: world.edition.slug, first: 100, after };
      const answer = await person.api.post({ query: PROPOSAL_LIST, variables });
      expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      const { proposals } = JSON.parse(answer.text).data.edition.proposalsActivity;
      for (const { node } of proposals.edges) found.push(node.title);
      after = proposals.pageInfo.hasNextPage ? proposals.pageInfo.endCursor : null;
    } while (after !== null);
    expect(found.length).toBeGreaterThan(280);
    expect(found).toEqual(expect.arrayContaining(TEXTS));
  });

  it('A31: are escaped on the page of messages, which runs no script', async () => {
    await person.askForLink(`tom&amp'onload='x@example.org`);
    const page = await until('the message', async () => {
      const answer = await person.api.send('/dev/mailbox');
      return answer.text.includes('Pour tom&amp;amp') ? answer : undefined;
    });
    expect(page.text).not.toContain("tom&amp'");
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'https://evil.example/',
    'https:\\\\evil.example',
    'https://localhost@evil.example',
    'vbscript:x',
  ])('A32: after signing in, %s leads to the home page', async (returnTo) => {
    const visitor = world.newcomer();
    const { token } = await visitor.receiveKeys('retour@example.org', { returnTo });
    expect(await visitor.openLink(token)).toMatchObject({ returnTo: '/' });
  });
});

describe('names', () => {
  const rename = (displayName: string) =>
    person.api.post({ query: UPDATE_PROFILE, variables: { input: { displayName } } });

  it('A44: keep three marks on a letter, however many come', async () => {
    await rename(`Zoe${'\u0301\u0323\u0330'.repeat(200)}`);
    const { participant } = await person.viewer();
    expect(participant?.displayName.normalize('NFD').match(/\p{M}/gu)?.length).toBeLessThanOrEqual(
      4,
    );
    expect(participant?.displayName).toMatch(/^Zo/);
  });

  it.each(['Mіnistère de la Santé', 'HАS', 'Сonférence nationale de santé', 'Ⅿodérateur', 'V0ix'])(
    'A45: %s looks like an institution and is refused',
    async (name) => {
      const outcome = await outcomeOf(world, () => rename(name), [name]);
      expect(outcome).toMatchObject({ ...UNTOUCHED, code: 'VALIDATION_FAILED' });
      expect(outcome.text).toContain('NAME_RESERVED');
    },
  );
});

describe('lengths', () => {
  it('A49: count what people see as one character', async () => {
    const family = '👨‍👩‍👧';
    const fits = await person.submit({ title: family.repeat(120) });
    const tooLong = await person.submit({ title: family.repeat(1_000) });
    expect(fits.__typename).toBe('SubmitProposalSuccess');
    expect(tooLong.issues).toEqual([{ path: 'title', code: 'TOO_LONG' }]);
  });

  it('A49: a word of a megabyte is not read to its end', async () => {
    const { status, text } = await person.api.post({ query: 'x'.repeat(1_000_000) });
    expect([status, codeIn(text)]).toEqual([413, 'PAYLOAD_TOO_LARGE']);
  });
});
