import { TestBench } from '@voix/testing/database-harness';
import { askForLink, signIn, TestBrowser } from '@voix/testing/factories';
import { IdentityModule } from '../identity.module.js';
import { IDENTITY_ENTITIES } from '../persistence/identity.entities.js';
import { CompleteSignInUseCase } from './complete-sign-in.use-case.js';
import { GrantRoleUseCase } from './grant-role.use-case.js';
import { GuestParticipation } from './guest-participation.js';
import type { SignInKey } from './sign-in-proof.js';

describe('CompleteSignInUseCase', () => {
  let bench: TestBench;
  let complete: CompleteSignInUseCase;
  let people = 0;

  beforeAll(async () => {
    bench = await TestBench.open({ modules: [IdentityModule], entities: IDENTITY_ENTITIES });
    complete = bench.get(CompleteSignInUseCase);
  });
  afterAll(() => bench.close());

  const someone = () => `personne${(people += 1)}@exemple.fr`;
  const aGuestIn = async (browser: TestBrowser) =>
    bench.get(GuestParticipation).ensureActor(await browser.request(bench));
  const finish = async (browser: TestBrowser, key: SignInKey) =>
    complete.run(await browser.request(bench), key);
  const failedWith = (code: string) => ({ ok: false, error: { code } });

  const accountsOf = (emailKey: string) =>
    bench.rows<{ id: string; email: string }>(
      'select id, email from accounts where email_canonical = $1',
      [emailKey],
    );
  const expire = (email: string) =>
    bench.rows('update sign_in_challenges set expires_at = now() where email_canonical = $1', [
      email,
    ]);
  const eventsOf = (accountId: string | null | undefined) =>
    bench.rows('select type, payload from outbox_events where aggregate_id = $1', [accountId]);

  describe('accepts', () => {
    it('makes an account at the first sign-in', async () => {
      const email = someone();
      const { actor } = await signIn(bench, new TestBrowser(), email);
      expect(await accountsOf(email)).toEqual([{ id: actor?.accountId, email }]);
      expect(actor).toMatchObject({ grants: [] });
    });

    it('takes the code on another device, however it is typed', async () => {
      const email = someone();
      const { code } = await askForLink(bench, new TestBrowser(), email);
      const phone = new TestBrowser();
      const typed = ` ${code.slice(0, 3)} ${code.slice(3)}`;
      expect(await finish(phone, { email: email.toUpperCase(), code: typed })).toMatchObject({
        ok: true,
      });
      expect(phone.actor?.accountId).toBe((await accountsOf(email))[0]?.id);
    });

    it('leads back to where the person was', async () => {
      const browser = new TestBrowser();
      const { token } = await askForLink(bench, browser, someone(), '/ma-page');
      expect(await finish(browser, { token })).toEqual({
        ok: true,
        value: { returnTo: '/ma-page' },
      });
    });

    it('A47: finds the one account of an address under every spelling', async () => {
      const { actor } = await signIn(bench, new TestBrowser(), 'I\u0307rem@exemple.fr');
      for (const spelling of ['irem@exemple.fr', 'İREM@EXEMPLE.FR', 'irem+voix@exemple.fr']) {
        const again = await signIn(bench, new TestBrowser(), spelling);
        expect(again.actor?.accountId).toBe(actor?.accountId);
      }
      expect(await accountsOf('irem@exemple.fr')).toHaveLength(1);
    });

    it('opens a short session for whoever holds a role', async () => {
      const [browser, email] = [new TestBrowser(), someone()];
      const scope = { kind: 'PLATFORM' } as const;
      await bench.get(GrantRoleUseCase).run(bench.context(), { email, role: 'ORGANIZER', scope });
      const { actor } = await signIn(bench, browser, email);
      const hours = ((browser.sessionExpiresAt?.getTime() ?? 0) - Date.now()) / 3_600_000;
      expect(actor?.grants).toEqual([{ role: 'ORGANIZER', scope }]);
      expect(hours).toBeGreaterThan(11.9);
      expect(hours).toBeLessThan(12.1);
    });
  });

  describe('refuses', () => {
    it('A52: SIGN_IN_LINK_INVALID: the second use of a link', async () => {
      const browser = new TestBrowser();
      const { token } = await askForLink(bench, browser, someone());
      await finish(browser, { token });
      expect(await finish(browser, { token })).toMatchObject(failedWith('SIGN_IN_LINK_INVALID'));
    });

    it('A52: SIGN_IN_LINK_INVALID: a link and its code after fifteen minutes', async () => {
      const [browser, email] = [new TestBrowser(), someone()];
      const { token, code } = await askForLink(bench, browser, email);
      await expire(email);
      expect(await finish(browser, { token })).toMatchObject(failedWith('SIGN_IN_LINK_INVALID'));
      expect(await finish(browser, { email, code })).toMatchObject(
        failedWith('SIGN_IN_CODE_INVALID'),
      );
      expect(await accountsOf(email)).toEqual([]);
    });

    it('A52: SIGN_IN_OTHER_BROWSER: a link forwarded to someone else; it still opens where it was asked for', async () => {
      const browser = new TestBrowser();
      const { token } = await askForLink(bench, browser, someone());
      const scanner = new TestBrowser();
      const stranger = new TestBrowser();
      await askForLink(bench, stranger, someone());
      for (const other of [scanner, stranger]) {
        expect(await finish(other, { token })).toMatchObject(failedWith('SIGN_IN_OTHER_BROWSER'));
        expect(other.sessionToken).toBeNull();
      }
      expect(await finish(browser, { token })).toMatchObject({ ok: true });
    });

    it('SIGN_IN_LINK_INVALID: a link that nobody sent', async () => {
      for (const token of ['', 'x'.repeat(43), `'; select pg_sleep(5); --`])
        expect(await finish(new TestBrowser(), { token })).toMatchObject(
          failedWith('SIGN_IN_LINK_INVALID'),
        );
    });

    it('SIGN_IN_CODE_INVALID: the sixth code, even the right one; the link still opens', async () => {
      const [browser, email] = [new TestBrowser(), someone()];
      const { token, code } = await askForLink(bench, browser, email);
      const wrong = code === '000000' ? '000001' : '000000';
      for (const tried of [wrong, wrong, wrong, wrong, wrong, code])
        expect(await finish(new TestBrowser(), { email, code: tried })).toMatchObject(
          failedWith('SIGN_IN_CODE_INVALID'),
        );
      expect(await finish(browser, { token })).toMatchObject({ ok: true });
    });

    it('A50: SIGN_IN_CODE_INVALID: a code for an address that asked for nothing, as for any other', async () => {
      expect(await finish(new TestBrowser(), { email: someone(), code: '123456' })).toMatchObject(
        failedWith('SIGN_IN_CODE_INVALID'),
      );
    });

    it('VALIDATION_FAILED: what is no code, without counting it as an attempt', async () => {
      const email = someone();
      const { code } = await askForLink(bench, new TestBrowser(), email);
      const slips = ['', ' ', '12345', '1234567', 'abcdef', `${code}'; --`];
      for (const slip of slips)
        expect(await finish(new TestBrowser(), { email, code: slip })).toMatchObject(
          failedWith('VALIDATION_FAILED'),
        );
      expect(await finish(new TestBrowser(), { email, code })).toMatchObject({ ok: true });
    });

    it('RATE_LIMITED: the 101st attempt from one address within a quarter of an hour', async () => {
      const attempt = async () => finish(new TestBrowser('192.0.2.50'), { token: 'x' });
      for (let tried = 0; tried < 100; tried += 1) await attempt();
      await expect(attempt()).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    });
  });

  describe('permission', () => {
    it('A54: a session known before the sign-in is dead after it', async () => {
      const browser = new TestBrowser();
      await aGuestIn(browser);
      const planted = new TestBrowser();
      planted.sessionToken = browser.sessionToken;
      expect((await planted.request(bench)).actor).not.toBeNull();
      await signIn(bench, browser, someone());
      expect(browser.sessionToken).not.toBe(planted.sessionToken);
      expect((await planted.request(bench)).actor).toBeNull();
    });

    it('A54: signing in again ends the session of before, whoever it was, and merges nothing', async () => {
      const browser = new TestBrowser();
      const anne = await signIn(bench, browser, someone());
      const old = new TestBrowser();
      old.sessionToken = browser.sessionToken;
      const basile = await signIn(bench, browser, someone());
      expect(basile.actor?.participantId).not.toBe(anne.actor?.participantId);
      expect((await old.request(bench)).actor).toBeNull();
    });
  });

  describe('concurrency', () => {
    it('one link used twenty times at once signs in once', async () => {
      const [browser, email] = [new TestBrowser(), someone()];
      const { token } = await askForLink(bench, browser, email);
      const results = await Promise.all(
        Array.from({ length: 20 }, () => finish(browser, { token })),
      );
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      const [account] = await accountsOf(email);
      expect(
        await bench.rows('select 1 from sessions where account_id = $1', [account?.id]),
      ).toHaveLength(1);
    });

    it('of two hundred codes tried at once, five are compared', async () => {
      const email = someone();
      const { code } = await askForLink(bench, new TestBrowser(), email);
      const wrong = code === '000000' ? '000001' : '000000';
      await Promise.all(
        Array.from({ length: 200 }, () => finish(new TestBrowser(), { email, code: wrong })),
      );
      expect(
        await bench.rows('select attempts from sign_in_challenges where email_canonical = $1', [
          email,
        ]),
      ).toEqual([{ attempts: 5 }]);
    });
  });

  describe('events', () => {
    it('records identity.signed_in, without the address', async () => {
      const { actor } = await signIn(bench, new TestBrowser(), someone());
      const { accountId, participantId } = actor ?? {};
      expect(await eventsOf(accountId)).toEqual([
        { type: 'identity.signed_in', payload: { accountId, participantId } },
      ]);
    });

    it('leaves no ledger entry: who signs in when is private', async () => {
      await signIn(bench, new TestBrowser(), someone());
      expect(
        await bench.rows(`select 1 from ledger_entries where kind <> 'identity.role_granted'`),
      ).toEqual([]);
    });
  });
});
