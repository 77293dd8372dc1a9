import { TestBench } from '@voix/testing/database-harness';
import { receivedMails, signIn, TestBrowser } from '@voix/testing/factories';
import { IdentityModule } from '../../identity.module.js';
import { IDENTITY_ENTITIES } from '../../persistence/identity.entities.js';
import { GuestParticipation } from '../guest-participation.js';
import { CLIENT, RealProvider } from './__fixtures__/real-provider.js';
import { BeginOpenIdSignInUseCase } from './begin-openid-sign-in.use-case.js';
import { CompleteOpenIdSignInUseCase } from './complete-openid-sign-in.use-case.js';
import { DropPendingIdentityUseCase } from './drop-pending-identity.use-case.js';
import { IdentityReader } from './identity.reader.js';
import { LinkPendingIdentityUseCase } from './link-pending-identity.use-case.js';
import { UnlinkIdentityUseCase } from './unlink-identity.use-case.js';

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

  it('A59: keeps what the browser did as a guest', async () => {
    const login = someone();
    const accountId = await withIdentity(login);
    const browser = new TestBrowser();
    await bench.get(GuestParticipation).ensureActor(await browser.request(bench));
    await goThere(browser, login);
    expect(browser.actor?.accountId).toBe(accountId);
  });

  it('A57: opens no account because a provider tells its address', async () => {
    const victim = await signIn(bench, new TestBrowser(), 'victime@exemple.fr');
    const browser = new TestBrowser();
    expect(await goThere(browser, someone())).toMatchObject({
      ok: true,
      value: { kind: 'TO_LINK' },
    });
    expect(browser.sessionToken).toBeNull();
    await expect(link(browser)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    const linked = await bench.rows('select 1 from linked_identities where account_id = $1', [
      victim.actor?.accountId,
    ]);
    expect(linked).toEqual([]);
  });

  it('IDENTITY_LINKED_ELSEWHERE: neither leaves one account for another nor links twice', async () => {
    const login = someone();
    await withIdentity(login);
    const browser = new TestBrowser();
    const { actor } = await signIn(bench, browser, `${someone()}@exemple.fr`);
    expect(await goThere(browser, login)).toMatchObject({
      ok: false,
      error: { code: 'IDENTITY_LINKED_ELSEWHERE' },
    });
    expect((await browser.request(bench)).actor?.accountId).toBe(actor?.accountId);
  });

  it('tells the owner of the account by message, and links once', async () => {
    const login = someone();
    const browser = new TestBrowser();
    await signIn(bench, browser, `${login}@exemple.fr`);
    await goThere(browser, login);
    expect(await link(browser)).toEqual({ ok: true });
    await expect(link(browser)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const mails = await receivedMails(bench);
    expect(mails.some(({ text }) => text.includes('vient d’être reliée'))).toBe(true);
  });

  it('forgets at a word, and takes off what is one’s own alone (A13)', async () => {
    const login = someone();
    const browser = new TestBrowser();
    await signIn(bench, browser, `${login}@exemple.fr`);
    await goThere(browser, login);
    await bench.get(DropPendingIdentityUseCase).run(await browser.request(bench));
    await expect(link(browser)).rejects.toMatchObject({ code: 'NOT_FOUND' });

    await goThere(browser, login);
    await link(browser);
    const [own] = await bench.get(IdentityReader).own(await browser.request(bench));
    const unlink = async (by: TestBrowser) =>
      bench.get(UnlinkIdentityUseCase).run(await by.request(bench), own?.id ?? '');
    const stranger = new TestBrowser();
    await signIn(bench, stranger, `${someone()}@exemple.fr`);
    await expect(unlink(stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await unlink(browser)).toEqual({ ok: true });
    expect(await goThere(new TestBrowser(), login)).toMatchObject({ value: { kind: 'TO_LINK' } });
  });

  it('keeps no subject that can be read', async () => {
    const login = someone();
    await withIdentity(login);
    const kept = await bench.rows('select * from linked_identities');
    expect(JSON.stringify(kept)).not.toContain(login);
  });
});
