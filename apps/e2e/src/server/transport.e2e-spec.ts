import { request } from 'node:http';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { BuiltWorld } from '../harness/built-world.js';
import { rawRequest } from '../harness/raw-request.js';
import { codeIn, outcomeOf, UNTOUCHED } from '../harness/refusals.js';

const JSON_TYPE = 'Content-Type: application/json';
const SIGN_OUT_EVERYWHERE = JSON.stringify({ query: 'mutation { signOut { __typename } }' });

let world: BuiltWorld;
beforeAll(async () => {
  world = await BuiltWorld.open({
    environment: { VOIX_RATE_LIMITS: 'on', VOIX_METRICS_TOKEN: 'a-token-of-some-length-at-all' },
  });
}, 60_000);
afterAll(() => world.close());

const send = (head: readonly string[], body: string | Uint8Array = '') => {
  const { server } = world;
  const [first = '', ...rest] = head;
  const host = rest.some((line) => /^host:/i.test(line)) ? [] : [`Host: localhost:${server.port}`];
  return rawRequest(server.port, [`${first} HTTP/1.1`, ...host, ...rest], body);
};

/** A raw request as `outcomeOf` takes it. */
const sent = (head: readonly string[], body?: string | Uint8Array) => async () => {
  const answer = await send(head, body);
  return { status: answer.status, headers: new Headers(answer.headers), text: answer.body };
};

describe('a request that another site makes a browser send', () => {
  const cookie = async () => {
    const person = world.newcomer();
    await person.propose();
    return `Cookie: voix-session=${person.sessionToken}`;
  };
  const FOREIGN = 'Origin: https://evil.example';

  it.each([
    ['a form', 403, ['POST /graphql', FOREIGN, 'Content-Type: application/x-www-form-urlencoded']],
    [
      'a form without an origin',
      415,
      ['POST /graphql', 'Content-Type: application/x-www-form-urlencoded'],
    ],
    ['JSON called plain text', 415, ['POST /graphql', 'Content-Type: text/plain']],
    ['JSON of another site', 403, ['POST /graphql', FOREIGN, JSON_TYPE]],
    ['JSON of no site', 403, ['POST /graphql', 'Origin: null', JSON_TYPE]],
    [
      'JSON that the browser calls cross-site',
      403,
      ['POST /graphql', 'Sec-Fetch-Site: cross-site', JSON_TYPE],
    ],
    ['JSON of a neighbour port', 403, ['POST /graphql', 'Origin: http://localhost:1', JSON_TYPE]],
    ['JSON without a type', 415, ['POST /graphql']],
    ['a file', 415, ['POST /graphql', 'Content-Type: multipart/form-data; boundary=x']],
    [
      'an address',
      405,
      [`GET /graphql?query=${encodeURIComponent('mutation { signOut { __typename } }')}`],
    ],
    [
      'an address and a header',
      405,
      ['GET /graphql?query=%7Bviewer%7Bid%7D%7D', 'Apollo-Require-Preflight: 1'],
    ],
    [
      'a question before',
      403,
      ['OPTIONS /graphql', FOREIGN, 'Access-Control-Request-Method: POST'],
    ],
  ])('A61: %s: is refused with %i, and acts for nobody', async (_name, status, head) => {
    const outcome = await outcomeOf(world, sent([...head, await cookie()], SIGN_OUT_EVERYWHERE));
    expect(outcome).toMatchObject({ ...UNTOUCHED, status });
    expect(outcome.text).not.toContain('"data"');
  });

  it('A61: gets no leave to read what it may not send', async () => {
    const { headers } = await send([
      'OPTIONS /graphql',
      FOREIGN,
      'Access-Control-Request-Method: POST',
    ]);
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

describe('a page', () => {
  it('A62: shows itself in no frame, and loads nothing from elsewhere', async () => {
    for (const path of ['/', '/editions/essai/vote', '/dev/mailbox', '/nothing.js']) {
      const { headers } = await world.newcomer().api.send(path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
      expect(headers.get('x-frame-options')).toBe('DENY');
    }
  });
});

describe('a body', () => {
  const post = (type: string, body: string | Uint8Array, ...head: string[]) =>
    outcomeOf(world, sent(['POST /graphql', `Content-Type: ${type}`, ...head], body));
  const json = 'application/json';
  const brackets = '['.repeat(100_000);

  it.each([
    ['a hundred thousand lists deep', 400, [json, `${brackets}${']'.repeat(100_000)}`]],
    ['that opens and never closes', 400, [json, brackets]],
    [
      'deep inside its variables',
      400,
      [
        json,
        `{"query":"query($a:[ID!]){viewer{id}}","variables":{"a":${brackets}${']'.repeat(100_000)}}}`,
      ],
    ],
    ['in UTF-7', 415, ['application/json; charset=utf-7', SIGN_OUT_EVERYWHERE]],
    ['in UTF-16', 415, ['application/json; charset=utf-16', SIGN_OUT_EVERYWHERE]],
    ['with prototypes', 400, [json, '{"query":"{viewer{id}}","__proto__":{"isAdmin":true}}']],
    ['that ends too soon', 400, [json, '{"query":"{viewer{id}}"']],
    ['that is empty', 400, [json, '']],
    ['that is null', 400, [json, 'null']],
  ] as const)('A68: %s: is refused with %i', async (_name, status, [type, body]) => {
    expect(await post(type, body)).toMatchObject({ ...UNTOUCHED, status });
  });

  it('A68: that says it has ten megabytes is refused before they come', async () => {
    const head = ['POST /graphql', JSON_TYPE, 'Content-Length: 10485760'];
    const outcome = await outcomeOf(world, sent(head, '{"query":"'));
    expect(outcome).toMatchObject({ ...UNTOUCHED, status: 413, code: 'PAYLOAD_TOO_LARGE' });
  });

  it('A68: compressed ten thousand times is not unpacked', async () => {
    const bomb = gzipSync(`{"query":"${'x'.repeat(20_000_000)}"}`);
    expect(await post(json, bomb, 'Content-Encoding: gzip')).toMatchObject({
      ...UNTOUCHED,
      status: 415,
    });
  });

  it('A68: that says a thing twice is read one way only', async () => {
    const twice = '{"query":"{ colleges { code } }","query":"mutation { signOut { __typename } }"}';
    const { text } = await post(json, twice);
    expect(JSON.parse(text)).toEqual({ data: { signOut: { __typename: 'SignOutSuccess' } } });
  });

  it('A68: that does not say how long it is, is read to the limit and no further', async () => {
    const pieces = Array.from({ length: 160 }, () => Buffer.alloc(65_536, ' '));
    const outcome = await new Promise((resolve) => {
      const headers = { 'content-type': json, connection: 'close' };
      const asked = request(`${world.server.origin}/graphql`, { method: 'POST', headers });
      asked.on('response', (answer) => resolve(answer.statusCode));
      // The server closes while the body still comes: the reason may be lost on the way.
      asked.on('error', () => resolve('closed'));
      Readable.from(pieces).pipe(asked);
    });
    expect([413, 'closed']).toContain(outcome);
    expect((await send(['GET /healthz'])).status).toBe(200);
  });

  it('A68: too large a hundred times over does not fill the memory', async () => {
    const memory = async () =>
      Number(/process_resident_memory_bytes (\d+)/.exec((await send(['GET /metrics'])).body)?.[1]);
    const before = await memory();
    const large = Buffer.alloc(2_000_000, '"');
    for (let round = 0; round < 10; round += 1)
      await Promise.all(
        Array.from({ length: 10 }, () =>
          send(['POST /graphql', JSON_TYPE], large).catch(() => undefined),
        ),
      );
    expect((await memory()) - before).toBeLessThan(100_000_000);
  });
});

describe('headers', () => {
  it.each(['Cookie', 'X-Voix-Locale', 'User-Agent', 'Authorization'])(
    'A74: a %s of 64 kB is refused',
    async (name) => {
      const { status, body } = await send(['GET /', `${name}: ${'x'.repeat(64_000)}`]);
      expect([status, body]).toEqual([431, '{"code":"MALFORMED"}']);
    },
  );

  it('A74: ten thousand of them are refused, and the next request is served', async () => {
    const { status } = await send([
      'GET /',
      ...Array.from({ length: 10_000 }, (_, at) => `X-${at}: 1`),
    ]);
    expect(status).toBe(431);
    expect((await send(['GET /healthz'])).status).toBe(200);
  });
});

describe('the pages of operators', () => {
  const PAGES = ['/healthz', '/readyz', '/metrics', '/dev/mailbox'];

  it.each([
    ['a proxy', 'X-Forwarded-For: 127.0.0.1'],
    ['another kind of proxy', 'Forwarded: for=127.0.0.1'],
    ['a site whose name leads here', 'Host: evil.example'],
    [
      'a guess at the token',
      'Host: voix.example\r\nAuthorization: Bearer a-token-of-some-length-at-al1',
    ],
  ])('A95: do not exist for %s', async (_name, header) => {
    for (const page of PAGES) {
      const { status, body } = await send([`GET ${page}`, header]);
      expect([page, status, codeIn(body)]).toEqual([page, 404, 'NOT_FOUND']);
    }
  });

  it('A95: open for the token, the mailbox apart', async () => {
    const token = 'Authorization: Bearer a-token-of-some-length-at-all';
    const statuses: number[] = [];
    for (const page of PAGES)
      statuses.push((await send([`GET ${page}`, 'X-Forwarded-For: 192.0.2.7', token])).status);
    expect(statuses).toEqual([200, 200, 200, 404]);
  });

  it('A95: no answer names a version', async () => {
    for (const path of ['/', '/healthz', '/nothing.js', '/graphql']) {
      const { headers } = await send([`GET ${path}`]);
      expect(Object.keys(headers)).toEqual(expect.not.arrayContaining(['server', 'x-powered-by']));
    }
  });
});
