import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BuiltWorld } from '../harness/built-world.js';
import { REQUEST_LINK, VIEWER } from '../harness/documents.js';
import { rawRequest } from '../harness/raw-request.js';
import { codeIn } from '../harness/refusals.js';
import { failedStart, startBuiltServer, type BuiltServer } from '../harness/start-built-server.mjs';
import { until } from '../harness/until.js';

const WEB_DIST = fileURLToPath(new URL('../../../web/dist', import.meta.url));
const PUBLIC_ORIGIN = 'https://voix.example';

let world: BuiltWorld;
/** As it stands behind one proxy in the world. */
let behindProxy: BuiltServer;
beforeAll(async () => {
  world = await BuiltWorld.open({ environment: { VOIX_RATE_LIMITS: 'on' } });
  behindProxy = await startBuiltServer({
    NODE_ENV: 'test',
    DATABASE_URL: world.databaseUrl,
    VOIX_ORIGIN: PUBLIC_ORIGIN,
    VOIX_TRUSTED_PROXY_HOPS: '1',
  });
}, 60_000);
afterAll(async () => {
  await behindProxy.stop();
  await world.close();
});

describe('an error', () => {
  const ARGUMENTS = `{ edition(slug: "%s") { proposalsActivity { proposals { edges { node { arguments { body } } } } } } }`;

  it('A96: that is our fault shows a code and a reference; the log has the rest under that reference', async () => {
    const person = world.newcomer();
    await person.propose();
    await world.rows('alter table arguments rename to arguments_away');
    const { text } = await person.api.post({ query: ARGUMENTS.replace('%s', world.edition.slug) });
    await world.rows('alter table arguments_away rename to arguments');

    const { errors } = JSON.parse(text) as { errors: { extensions: { requestId: string } }[] };
    expect(errors).toEqual([
      {
        message: 'INTERNAL',
        extensions: { code: 'INTERNAL', status: 500, requestId: expect.any(String) },
      },
    ]);
    const reference = errors[0]?.extensions.requestId ?? 'no reference';
    const logged = await until('the line of the log', () =>
      world.server
        .output()
        .split('\n')
        .find((line) => line.includes(reference)),
    );
    expect(JSON.parse(logged)).toMatchObject({ msg: 'unexpected error', requestId: reference });
  });

  it('A96: of any kind shows nothing of what it ran into', async () => {
    const hosted = ['Host: localhost', 'Content-Type: application/json'];
    const requests: readonly (readonly [readonly string[], string?])[] = [
      [['GET /%E0%A4%A HTTP/1.1', ...hosted]],
      [['GET /../../etc/passwd.txt HTTP/1.1', ...hosted]],
      [['GET /assets/..%2f..%2fpackage.json HTTP/1.1', ...hosted]],
      [['DELETE /graphql HTTP/1.1', ...hosted]],
      [['POST /nowhere HTTP/1.1', ...hosted], '{'],
      [['POST /graphql HTTP/1.1', ...hosted], '{'],
      [['POST /graphql HTTP/1.1', ...hosted], '{"query":"{ viewer { nothing } }"}'],
      [['POST /graphql HTTP/1.1', ...hosted], '{"query":"{","variables":"x","extensions":1}'],
      [
        ['POST /graphql HTTP/1.1', 'Host: [', 'Content-Type: application/json'],
        '{"query":"{viewer{id}}"}',
      ],
      [
        ['POST /graphql HTTP/1.1', ...hosted, 'Accept: multipart/mixed'],
        '{"query":"{viewer{id}}"}',
      ],
      [['GET /socket.io/?EIO=9&transport=x HTTP/1.1', ...hosted]],
      [['NONSENSE']],
    ];
    for (const [head, body] of requests) {
      const answer = await rawRequest(world.server.port, head, body);
      expect({ head, isRefused: answer.status >= 400 && answer.status < 500 }).toEqual({
        head,
        isRefused: true,
      });
      expect(answer.body).not.toMatch(
        /:\d+:\d+|node_modules|\.[jt]s\b|\/|FST_|nothing|Error|apollo/,
      );
    }
  });
});

const POST = ['POST /graphql HTTP/1.1', 'Host: localhost', 'Content-Type: application/json'];
const linkFor = (email: string) =>
  JSON.stringify({ query: REQUEST_LINK, variables: { input: { email } } });

describe('an address that a request claims to come from', () => {
  /** Asks for links for ever new people until the address has had enough; answers how many were sent. */
  async function linksUntilRefused(server: BuiltServer, claims: (turn: number) => string) {
    for (let turn = 0; turn < 100; turn += 1) {
      const { body } = await rawRequest(
        server.port,
        [...POST, `X-Forwarded-For: ${claims(turn)}`],
        linkFor(`p${turn}@example.org`),
      );
      if (codeIn(body) === 'RATE_LIMITED') return turn;
    }
    return Infinity;
  }

  it('A97: is not believed where no proxy stands: sixty links, whatever is claimed', async () => {
    expect(await linksUntilRefused(world.server, (turn) => `192.0.2.${turn}`)).toBe(60);
  });

  it('A97: is believed from the one proxy, and no further', async () => {
    const forged = (turn: number) => `192.0.2.${turn}, 198.51.100.1`;
    expect(await linksUntilRefused(behindProxy, forged)).toBe(60);
    expect(await linksUntilRefused(behindProxy, (turn) => `203.0.113.${turn}`)).toBe(Infinity);
  });
});

describe('what others may keep', () => {
  it('A99: of answers to a person is nothing, in browsers and on the way', async () => {
    const person = world.newcomer();
    await person.propose();
    for (const body of [{ query: VIEWER }, { query: '{ nothing }' }, []]) {
      const { headers } = await person.api.post(body);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('vary')).toMatch(/cookie/i);
    }
    for (const path of ['/dev/mailbox', '/healthz', '/metrics']) {
      expect((await person.api.send(path)).headers.get('cache-control')).toBe('no-store');
    }
  });

  it('A99: of pages is one document for all, with nothing of anybody in it', async () => {
    const person = world.newcomer();
    await person.propose();
    const [mine, anyones] = [
      await person.api.send('/moi'),
      await world.newcomer().api.send('/moi'),
    ];
    expect(mine.text).toBe(anyones.text);
    expect(mine.headers.get('cache-control')).toBe('no-cache');
    expect(mine.headers.getSetCookie()).toEqual([]);
    const asset = /\/assets\/[\w.-]+\.js/.exec(mine.text)?.[0] ?? '';
    const { headers } = await person.api.send(asset);
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each([
    ['/', 200],
    ['/connexion/', 200],
    ['/editions/essai/propositions?theme=soins', 200],
    ['/nulle-part', 404],
    ['/editions/essai/nulle-part', 404],
  ])('of %s is the same document, with %i', async (path, status) => {
    const { api } = world.newcomer();
    const answer = await api.send(path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect(answer.text).toBe((await api.send('/')).text);
  });

  it('is bound to this host where it is secret, and to https', async () => {
    const { headers } = await rawRequest(
      behindProxy.port,
      [...POST, `Origin: ${PUBLIC_ORIGIN}`, 'X-Forwarded-For: 203.0.113.200'],
      linkFor('p@example.org'),
    );
    expect(headers['set-cookie']).toMatch(
      /^__Host-voix-browser=[\w-]{43}; .*Path=\/; .*HttpOnly; Secure; SameSite=Lax/,
    );
    expect(headers['strict-transport-security']).toBe('max-age=31536000');
  });
});

describe('what we ship', () => {
  const files = readdirSync(WEB_DIST, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );

  it('A93: holds no source map, no secret and no path of the machine that built it', () => {
    expect(files.filter(({ name }) => name.endsWith('.map'))).toEqual([]);
    const root = fileURLToPath(new URL('../../../..', import.meta.url));
    const secret =
      /sourceMappingURL|-----BEGIN|postgres(ql)?:\/\/|smtps?:\/\/|redis:\/\/|VOIX_METRICS_TOKEN|voix_owner|pseudonym_key/;
    const found = files
      .filter(({ name }) => /\.(js|css|html|json|svg|webmanifest|txt)$/.test(name))
      .map(({ parentPath, name }) => join(parentPath, name))
      .filter((file) => {
        const text = readFileSync(file, 'utf8');
        return secret.test(text) || text.includes(root);
      });
    expect(files.length).toBeGreaterThan(3);
    expect(found).toEqual([]);
  });

  it('A93: does not start with a token that can be guessed, and asks for no other secret', async () => {
    const { code, output } = await failedStart({ VOIX_METRICS_TOKEN: 'changeme' });
    expect(code).toBe(1);
    expect(output).toMatch(/VOIX_METRICS_TOKEN: .*24/);
  });
});
