import { TOTP } from 'otpauth';
import { TestBench } from '@voix/testing/database-harness';
import { receivedMails, signInByMail, TestBrowser } from '@voix/testing/factories';
import { IdentityModule } from '../../identity.module.js';
import { IDENTITY_ENTITIES } from '../../persistence/identity.entities.js';
import { GrantRoleUseCase } from '../grant-role.use-case.js';
import { BeginAuthenticatorSetupUseCase } from './begin-authenticator-setup.use-case.js';
import { ConfirmAuthenticatorUseCase } from './confirm-authenticator.use-case.js';
import { PassSecondFactorUseCase } from './pass-second-factor.use-case.js';

const STEP_MS = 30_000;

interface Organizer {
  readonly email: string;
  readonly secret: string;
  readonly recoveryCodes: readonly string[];
}

describe('PassSecondFactorUseCase', () => {
  let bench: TestBench;
  let pass: PassSecondFactorUseCase;
  let people = 0;

  beforeAll(async () => {
    bench = await TestBench.open({ modules: [IdentityModule], entities: IDENTITY_ENTITIES });
    pass = bench.get(PassSecondFactorUseCase);
  });
  afterAll(() => bench.close());

  const codeAt = (secret: string, steps = 0) =>
    new TOTP({ secret }).generate({ timestamp: Date.now() + steps * STEP_MS });
  const type = async (browser: TestBrowser, code: string) =>
    pass.run(await browser.request(bench), { code });
  const failedWith = (code: string) => ({ ok: false, error: { code } });

  /** Someone with a role who has just chosen their second factor, in a browser that is gone since. */
  async function anOrganizer(): Promise<Organizer> {
    const email = `organisatrice${(people += 1)}@exemple.fr`;
    const scope = { kind: 'PLATFORM' } as const;
    await bench.get(GrantRoleUseCase).run(bench.context(), { email, role: 'ORGANIZER', scope });
    const browser = new TestBrowser();
    const ctx = await signInByMail(bench, browser, email);
    const setup = await bench.get(BeginAuthenticatorSetupUseCase).run(ctx);
    if (!setup.ok) throw new Error('A set-up always begins');
    const { secret, setupToken } = setup.value;
    // With the code of the step before, so that the one of now is still to be used.
    const confirmed = await bench
      .get(ConfirmAuthenticatorUseCase)
      .run(ctx, { setupToken, code: codeAt(secret, -1) });
    if (!confirmed.ok) throw new Error(JSON.stringify(confirmed.error));
    return { email, secret, recoveryCodes: confirmed.value.recoveryCodes };
  }

  async function signedInAs({ email }: Organizer): Promise<TestBrowser> {
    const browser = new TestBrowser();
    await signInByMail(bench, browser, email);
    return browser;
  }

  describe('accepts', () => {
    it('A58: the code of the authenticator: the roles come into force', async () => {
      const person = await anOrganizer();
      const browser = await signedInAs(person);
      expect((await browser.request(bench)).actor?.grants).toEqual([]);
      expect(await type(browser, codeAt(person.secret))).toEqual({ ok: true });
      const { actor } = await browser.request(bench);
      expect(actor?.grants).toEqual([{ role: 'ORGANIZER', scope: { kind: 'PLATFORM' } }]);
      expect(actor?.secondFactorAt).toBeInstanceOf(Date);
    });

    it('a recovery code, once, and tells its owner', async () => {
      const person = await anOrganizer();
      const [code = ''] = person.recoveryCodes;
      expect(await type(await signedInAs(person), code.toLowerCase())).toEqual({ ok: true });
      const [mail] = await receivedMails(bench);
      expect(mail).toMatchObject({ to: person.email });
      expect(mail?.text).toContain('codes de secours vient de servir');
      expect(await type(await signedInAs(person), code)).toMatchObject(
        failedWith('SECOND_FACTOR_CODE_INVALID'),
      );
    });
  });

  describe('refuses', () => {
    it('A55: SECOND_FACTOR_CODE_INVALID: a code that was used, and one of before it', async () => {
      const person = await anOrganizer();
      const code = codeAt(person.secret);
      await type(await signedInAs(person), code);
      for (const used of [code, codeAt(person.secret, -1)])
        expect(await type(await signedInAs(person), used)).toMatchObject(
          failedWith('SECOND_FACTOR_CODE_INVALID'),
        );
    });

    it('A55: SECOND_FACTOR_CODE_INVALID: a code of a clock that is 90 seconds off', async () => {
      const person = await anOrganizer();
      const browser = await signedInAs(person);
      for (const steps of [-3, 3])
        expect(await type(browser, codeAt(person.secret, steps))).toMatchObject(
          failedWith('SECOND_FACTOR_CODE_INVALID'),
        );
    });

    it('A55: SECOND_FACTOR_LOCKED: every code after ten wrong ones, until an hour has gone', async () => {
      const person = await anOrganizer();
      const browser = await signedInAs(person);
      for (let tried = 0; tried < 10; tried += 1) await type(browser, 'AAAA-AAAA-AAAA-AAAA');
      const [paper = ''] = person.recoveryCodes;
      for (const code of [codeAt(person.secret), paper])
        expect(await type(browser, code)).toMatchObject(failedWith('SECOND_FACTOR_LOCKED'));
      await bench.rows(`update second_factors set attempts_since = now() - interval '61 minutes'`);
      expect(await type(browser, codeAt(person.secret))).toEqual({ ok: true });
    });

    it('VALIDATION_FAILED: what is no code, without counting it', async () => {
      const person = await anOrganizer();
      const browser = await signedInAs(person);
      for (let tried = 0; tried < 12; tried += 1)
        expect(await type(browser, `${tried}'; --`)).toMatchObject(failedWith('VALIDATION_FAILED'));
      expect(await type(browser, codeAt(person.secret))).toEqual({ ok: true });
    });

    it('SECOND_FACTOR_CODE_INVALID: the right code of somebody else', async () => {
      const [person, other] = [await anOrganizer(), await anOrganizer()];
      const [paper = ''] = other.recoveryCodes;
      for (const code of [codeAt(other.secret), paper])
        expect(await type(await signedInAs(person), code)).toMatchObject(
          failedWith('SECOND_FACTOR_CODE_INVALID'),
        );
    });
  });

  describe('permission', () => {
    it('UNAUTHENTICATED: for whoever is not signed in', async () => {
      await expect(type(new TestBrowser(), '123456')).rejects.toMatchObject({
        code: 'UNAUTHENTICATED',
      });
    });

    it('A54: a session known before the second factor is dead after it', async () => {
      const person = await anOrganizer();
      const browser = await signedInAs(person);
      const planted = new TestBrowser();
      planted.sessionToken = browser.sessionToken;
      expect((await planted.request(bench)).actor).not.toBeNull();
      await type(browser, codeAt(person.secret));
      expect(browser.sessionToken).not.toBe(planted.sessionToken);
      expect((await planted.request(bench)).actor).toBeNull();
    });
  });

  describe('concurrency', () => {
    it('A55: one code sent from three browsers at once opens one of them', async () => {
      const person = await anOrganizer();
      const browsers = [
        await signedInAs(person),
        await signedInAs(person),
        await signedInAs(person),
      ];
      const code = codeAt(person.secret);
      const results = await Promise.all(browsers.map((browser) => type(browser, code)));
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    });

    it('A55: of sixty codes tried at once, ten are compared', async () => {
      const person = await anOrganizer();
      const browser = await signedInAs(person);
      const { actor } = await browser.request(bench);
      const tries = Array.from({ length: 60 }, () => type(browser, 'BBBB-BBBB-BBBB-BBBB'));
      const codes = (await Promise.all(tries)).map((result) => !result.ok && result.error.code);
      expect(codes.filter((code) => code === 'SECOND_FACTOR_CODE_INVALID')).toHaveLength(10);
      expect(
        await bench.rows('select attempts from second_factors where account_id = $1', [
          actor?.accountId,
        ]),
      ).toEqual([{ attempts: 10 }]);
    });
  });

  describe('events', () => {
    it('keeps neither the secret nor a code where the database could show it', async () => {
      const person = await anOrganizer();
      const rows = await bench.ownerRows<{ text: string }>(
        `select f::text as text from second_factors f union all select c::text from recovery_codes c`,
      );
      const { bytes } = new TOTP({ secret: person.secret }).secret;
      const shown = rows.filter(
        ({ text }) =>
          text.includes(Buffer.from(bytes).toString('hex')) ||
          person.recoveryCodes.some((code) => text.includes(code)),
      );
      expect(shown).toEqual([]);
    });
  });
});
