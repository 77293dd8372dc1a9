import { TestBench } from '@voix/testing/database-harness';
import { receivedMails, signIn, TestBrowser } from '@voix/testing/factories';
import { IdentityModule } from '../../identity.module.js';
import { IDENTITY_ENTITIES } from '../../persistence/identity.entities.js';
import { GuestParticipation } from '../guest-participation.js';
import { CLIENT, RealProvider } from './__fixtures__/real-provider.js';
import { BeginOpenIdSignInUseCase } from './begin-openid-sign-in.use-case.js';
import { CompleteOpenIdSignInUseCase } from './complete-openid-sign-in.use-case.js';
import { LinkPendingIdentityUseCase } from './link-pending-identity.use-case.js';

describe('CompleteOpenIdSignInUseCase', () => {
  let provider: RealProvider;
  let bench: TestBench;
  let people = 0;

  beforeAll(async () => {
    provider = await RealProvider.start();
    const shared = { ...CLIENT, label: 'Un service', issuer: provider.issuer, userinfo: 'SIGNED' };
    const providers = [
      { ...shared, id: 'signed' },
      { ...shared, id: 'plain', userinfo: 'NONE' },
    ];
    bench = await TestBench.open({
      modules: [IdentityModule],
      entities: IDENTITY_ENTITIES,
      environment: { VOIX_OPENID_PROVIDERS: JSON.stringify(providers) },
    });
  });
  afterAll(async () => {
    await bench.close();
    await provider.stop();
  });

  const someone = () => `personne${(people += 1)}`;
  const leave = async (browser: TestBrowser, providerId = 'signed') => {
    const left = await bench
      .get(BeginOpenIdSignInUseCase)
      .run(await browser.request(bench), { providerId, returnTo: '/ma-page' });
    if (!left.ok) throw new Error(left.error.code);
    return left.value;
  };
  const comeBack = async (browser: TestBrowser, query: string, providerId = 'signed') =>
    bench.get(CompleteOpenIdSignInUseCase).run(await browser.request(bench), { providerId, query });
  const goThere = async (browser: TestBrowser, login: string) =>
    comeBack(browser, await provider.visit(await leave(browser), login));
  const link = async (browser: TestBrowser) =>
    bench.get(LinkPendingIdentityUseCase).run(await browser.request(bench));
  /** A person with an account, to which the identity is linked. */
  const withIdentity = async (login: string) => {
    const browser = new TestBrowser();
    const { actor } = await signIn(bench, browser, `${login}@exemple.fr`);
    await goThere(browser, login);
    expect(await link(browser)).toEqual({ ok: true });
    return actor?.accountId;
  };

  it('signs in with an identity that is linked, in any browser, and leads back', async () => {
    const login = someone();
    const accountId = await withIdentity(login);
    const elsewhere = new TestBrowser();
    expect(await goThere(elsewhere, login)).toEqual({
      ok: true,
      value: { kind: 'SIGNED_IN', returnTo: '/ma-page' },
    });
    expect(elsewhere.actor?.accountId).toBe(accountId);
  });
});
