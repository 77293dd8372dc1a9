import type { JWTPayload } from 'jose';
import { TestBench } from '@voix/testing/database-harness';
import { TestBrowser } from '@voix/testing/factories';
import { IdentityModule } from '../../identity.module.js';
import { IDENTITY_ENTITIES } from '../../persistence/identity.entities.js';
import { HostileProvider } from './__fixtures__/hostile-provider.js';
import { BeginOpenIdSignInUseCase } from './begin-openid-sign-in.use-case.js';
import { CompleteOpenIdSignInUseCase } from './complete-openid-sign-in.use-case.js';

describe('an answer of an identity provider', () => {
  let provider: HostileProvider;
  let bench: TestBench;

  beforeAll(async () => {
    provider = await HostileProvider.start();
    const settings = {
      id: 'hostile',
      label: 'Un service',
      issuer: provider.issuer,
      clientId: 'voix',
      clientSecret: 'secret',
      userinfo: 'SIGNED',
      acrValues: ['eidas1'],
    };
    bench = await TestBench.open({
      modules: [IdentityModule],
      entities: IDENTITY_ENTITIES,
      environment: { VOIX_OPENID_PROVIDERS: JSON.stringify([settings]) },
    });
  });
  afterAll(async () => {
    await bench.close();
    await provider.stop();
  });

  const leave = async (browser: TestBrowser) => {
    const left = await bench
      .get(BeginOpenIdSignInUseCase)
      .run(await browser.request(bench), { providerId: 'hostile', returnTo: null });
    if (!left.ok) throw new Error(left.error.code);
    const sent = new URL(left.value).searchParams;
    return { state: sent.get('state') ?? '', nonce: sent.get('nonce') ?? '' };
  };
  const comeBack = async (browser: TestBrowser, answer: Record<string, string>) =>
    bench.get(CompleteOpenIdSignInUseCase).run(await browser.request(bench), {
      providerId: 'hostile',
      query: new URLSearchParams(answer).toString(),
    });
  const good = (state: string) => ({ code: 'c', state, iss: provider.issuer });
  const answerWith = async (idToken: string, claims: JWTPayload) => {
    provider.idToken = idToken;
    provider.userinfo = {
      type: 'application/jwt',
      body: await provider.sign({ iss: provider.issuer, aud: 'voix', sub: claims.sub ?? '' }),
    };
  };
  const prepared = async () => {
    const browser = new TestBrowser();
    const { state, nonce } = await leave(browser);
    const claims = provider.claims(nonce, Math.floor(Date.now() / 1000));
    await answerWith(await provider.sign(claims), claims);
    return { browser, state, claims };
  };
  const refused = (code = 'OPENID_FAILED') => ({ ok: false, error: { code } });
  const past = Math.floor(Date.now() / 1000) - 3_600;

  it('is accepted when all of it fits', async () => {
    const { browser, state } = await prepared();
    expect(await comeBack(browser, good(state))).toMatchObject({
      ok: true,
      value: { kind: 'TO_LINK' },
    });
  });

  it.each<[string, (state: string) => Record<string, string>]>([
    ['no state', () => ({ code: 'c', iss: provider.issuer })],
    ['a state of nobody', () => good('x'.repeat(43))],
    ['no issuer', (state) => ({ code: 'c', state })],
    ['another issuer', (state) => ({ ...good(state), iss: 'https://evil.example' })],
    ['no code', (state) => ({ state, iss: provider.issuer })],
    ['a fault of the provider', (state) => ({ ...good(state), error: 'server_error' })],
  ])('A57: is refused with %s in the address', async (_what, answer) => {
    const { browser, state } = await prepared();
    expect(await comeBack(browser, answer(state))).toMatchObject(refused());
    expect(browser.sessionToken).toBeNull();
  });

  it.each<[string, Partial<JWTPayload>]>([
    ['another issuer', { iss: 'https://evil.example' }],
    ['another audience', { aud: 'somebody else' }],
    ['several audiences and no authorised party', { aud: ['voix', 'somebody else'] }],
    ['an authorised party that is not us', { azp: 'somebody else' }],
    ['another nonce', { nonce: 'another' }],
    ['no nonce', { nonce: undefined }],
    ['a time that is over', { exp: past, iat: past - 60 }],
    ['no end', { exp: undefined }],
    ['a beginning that has not come', { nbf: past + 7_200 }],
    ['no subject', { sub: undefined }],
    ['an assurance that is too low', { acr: 'eidas0' }],
    ['no assurance', { acr: undefined }],
  ])('A57: is refused when its token has %s', async (_what, change) => {
    const { browser, state, claims } = await prepared();
    const changed = { ...claims, ...change };
    await answerWith(await provider.sign(changed), claims);
    expect(await comeBack(browser, good(state))).toMatchObject(refused());
    expect(browser.sessionToken).toBeNull();
  });

  it.each<[string, (claims: JWTPayload) => Promise<string> | string]>([
    ['no signature (alg none)', (claims) => provider.unsigned(claims)],
    ['HS256 with the public key', (claims) => provider.signWithPublicKey(claims)],
    ['the signature of a stranger', (claims) => provider.signByStranger(claims)],
  ])('A57: is refused when its token has %s', async (_what, forge) => {
    const { browser, state, claims } = await prepared();
    await answerWith(await forge(claims), claims);
    expect(await comeBack(browser, good(state))).toMatchObject(refused());
  });

  it.each<[string, () => Promise<{ type: string; body: string }>]>([
    [
      'unsigned userinfo',
      async () => ({ type: 'application/json', body: JSON.stringify({ sub: 'victim' }) }),
    ],
    [
      'userinfo signed by a stranger',
      async () => ({
        type: 'application/jwt',
        body: await provider.signByStranger({ iss: provider.issuer, aud: 'voix', sub: 'victim' }),
      }),
    ],
    [
      'userinfo of somebody else',
      async () => ({
        type: 'application/jwt',
        body: await provider.sign({ iss: provider.issuer, aud: 'voix', sub: 'somebody else' }),
      }),
    ],
  ])('A57: is refused with %s', async (_what, userinfo) => {
    const { browser, state } = await prepared();
    provider.userinfo = await userinfo();
    expect(await comeBack(browser, good(state))).toMatchObject(refused());
  });

  it('A57: is refused in another browser, and the second time in its own', async () => {
    const { browser, state } = await prepared();
    const stranger = new TestBrowser();
    await leave(stranger);
    expect(await comeBack(stranger, good(state))).toMatchObject(refused());
    expect(await comeBack(new TestBrowser(), good(state))).toMatchObject(refused());
    expect(await comeBack(browser, good(state))).toMatchObject({ ok: true });
    expect(await comeBack(browser, good(state))).toMatchObject(refused());
  });

  it('A57: says that the person did not agree when they did not', async () => {
    const { browser, state } = await prepared();
    const answer = { state, iss: provider.issuer, error: 'access_denied' };
    expect(await comeBack(browser, answer)).toMatchObject(refused('OPENID_CANCELLED'));
  });
});
