import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BuiltWorld } from '../harness/built-world.js';
import type { Person } from '../harness/person.js';
import { freePort } from '../harness/start-built-server.mjs';

/** It says where to send people, and has never given anybody a token. */
class SilentProvider {
  private constructor(
    readonly issuer: string,
    private readonly server: Server,
  ) {}

  static async start(): Promise<SilentProvider> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const published = {
      issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/jwks`,
      response_types_supported: ['code'],
      authorization_response_iss_parameter_supported: true,
    };
    server.on('request', (request, response) => {
      const isAsked = request.url === '/.well-known/openid-configuration';
      response.statusCode = isAsked ? 200 : 400;
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(isAsked ? published : { error: 'invalid_grant' }));
    });
    return new SilentProvider(issuer, server);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

let provider: SilentProvider;
let world: BuiltWorld;
beforeAll(async () => {
  provider = await SilentProvider.start();
  const client = { clientId: 'voix', clientSecret: 'a secret that only tests know' };
  const providers = [
    { ...client, id: 'silent', label: 'Un service', issuer: provider.issuer },
    { ...client, id: 'away', label: 'Absent', issuer: `http://127.0.0.1:${await freePort()}` },
  ];
  world = await BuiltWorld.open({
    environment: { VOIX_OPENID_PROVIDERS: JSON.stringify(providers) },
  });
}, 60_000);
afterAll(async () => {
  await world.close();
  await provider.stop();
});

/** Leaves as the form of our pages does. */
const leave = (person: Person, providerId: string, headers: Record<string, string> = {}) =>
  person.api.send(`/connexion/openid/${providerId}`, {
    method: 'POST',
    body: new URLSearchParams({ returnTo: '/ma-page' }),
    headers: { origin: world.server.origin, ...headers },
  });

/** The state with which a person left. */
async function stateOf(person: Person): Promise<string> {
  const { headers } = await leave(person, 'silent');
  return new URL(headers.get('location') ?? '').searchParams.get('state') ?? '';
}

const comeBack = (person: Person, answer: Record<string, string>, providerId = 'silent') =>
  person.api.send(`/connexion/openid/${providerId}/retour?${new URLSearchParams(answer)}`);

describe('leaving for an identity provider', () => {
  it('leads there with a challenge, a state and a nonce, and says no secret', async () => {
    const { status, headers } = await leave(world.newcomer(), 'silent');
    expect(status).toBe(303);
    expect(headers.get('cache-control')).toBe('no-store');
    const address = new URL(headers.get('location') ?? '');
    expect(address.origin).toBe(provider.issuer);
    const { state, nonce, ...sent } = Object.fromEntries(address.searchParams);
    expect([state, nonce]).toEqual([
      expect.stringMatching(/^[\w-]{43}$/),
      expect.stringMatching(/^[\w-]{43}$/),
    ]);
    expect(sent).toMatchObject({ code_challenge_method: 'S256', scope: 'openid' });
    expect(address.href).not.toContain('secret');
  });

  it('says on the page of sign-in that a provider does not answer, and keeps the way back', async () => {
    const { status, headers } = await leave(world.newcomer(), 'away');
    expect(status).toBe(303);
    expect(headers.get('location')).toBe('/connexion?refus=OPENID_UNAVAILABLE&retour=%2Fma-page');
  });

  it('A61: is refused to a page of another site', async () => {
    const { status } = await leave(world.newcomer(), 'silent', { origin: 'https://evil.example' });
    expect(status).toBe(403);
  });
});

describe('coming back from an identity provider', () => {
  it.each<[string, (state: string) => Record<string, string>, string]>([
    ['no state', () => ({ code: 'c', iss: provider.issuer }), 'OPENID_FAILED'],
    ['a state of nobody', () => ({ code: 'c', state: 'x'.repeat(43) }), 'OPENID_FAILED'],
    ['no issuer', (state) => ({ code: 'c', state }), 'OPENID_FAILED'],
    [
      'another issuer',
      (state) => ({ code: 'c', state, iss: 'https://evil.example' }),
      'OPENID_FAILED',
    ],
    [
      'a code that gives no token',
      (state) => ({ code: 'c', state, iss: provider.issuer }),
      'OPENID_FAILED',
    ],
    [
      'a fault of the provider',
      (state) => ({ error: 'server_error', state, iss: provider.issuer }),
      'OPENID_FAILED',
    ],
    [
      'a person who did not agree',
      (state) => ({ error: 'access_denied', state, iss: provider.issuer }),
      'OPENID_CANCELLED',
    ],
  ])('A57: with %s opens nothing, and leads to why and back', async (what, answer, code) => {
    const person = world.newcomer();
    const { status, headers } = await comeBack(person, answer(await stateOf(person)));
    expect({ status, to: headers.get('location') }).toEqual({
      status: 303,
      // Only the state tells where this browser was when it left.
      to: `/connexion?refus=${code}${what.includes('state') ? '' : '&retour=%2Fma-page'}`,
    });
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(person.sessionToken).toBeUndefined();
    expect((await person.viewer()).account).toBeNull();
    expect(await world.rows('select 1 from linked_identities')).toEqual([]);
    expect(await world.rows('select 1 from pending_identities')).toEqual([]);
  });

  it('A57: in a foreign browser, too late, or by way of another provider, opens nothing', async () => {
    const [person, stranger] = [world.newcomer(), world.newcomer()];
    const answer = { code: 'c', state: await stateOf(person), iss: provider.issuer };
    const refused = '/connexion?refus=OPENID_FAILED';
    expect((await comeBack(stranger, answer)).headers.get('location')).toBe(refused);
    expect((await comeBack(person, answer, 'away')).headers.get('location')).toBe(refused);
    await world.rows('update openid_attempts set expires_at = now()');
    expect((await comeBack(person, answer)).headers.get('location')).toBe(refused);
    expect(person.sessionToken).toBeUndefined();
  });

  it('A57: signs nobody out who was signed in', async () => {
    const person = world.newcomer();
    await person.signIn('presente@example.org');
    await comeBack(person, { error: 'access_denied', state: await stateOf(person) });
    expect((await person.viewer()).account?.email).toBe('presente@example.org');
  });
});
