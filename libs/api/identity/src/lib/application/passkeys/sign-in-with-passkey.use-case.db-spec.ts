import { TestBench } from '@voix/testing/database-harness';
import {
  receivedMails,
  signInByMail,
  SoftwarePasskey,
  TestBrowser,
  type DeviceOptions,
} from '@voix/testing/factories';
import { IdentityModule } from '../../identity.module.js';
import { IDENTITY_ENTITIES } from '../../persistence/identity.entities.js';
import { GrantRoleUseCase } from '../grant-role.use-case.js';
import { GuestParticipation } from '../guest-participation.js';
import { AddPasskeyUseCase } from './add-passkey.use-case.js';
import { BeginPasskeyRegistrationUseCase } from './begin-passkey-registration.use-case.js';
import { BeginPasskeySignInUseCase } from './begin-passkey-sign-in.use-case.js';
import { SignInWithPasskeyUseCase } from './sign-in-with-passkey.use-case.js';

describe('passkeys', () => {
  let bench: TestBench;
  let people = 0;

  beforeAll(async () => {
    bench = await TestBench.open({ modules: [IdentityModule], entities: IDENTITY_ENTITIES });
  });
  afterAll(() => bench.close());

  const refused = { ok: false, error: { code: 'PASSKEY_REFUSED' } };
  const someone = () => `cle${(people += 1)}@exemple.fr`;
  const scope = { kind: 'PLATFORM' } as const;
  const grant = (email: string) =>
    bench.get(GrantRoleUseCase).run(bench.context(), { email, role: 'ORGANIZER', scope });

  async function registrationOptions(browser: TestBrowser): Promise<string> {
    const begun = await bench
      .get(BeginPasskeyRegistrationUseCase)
      .run(await browser.request(bench));
    if (!begun.ok) throw new Error(begun.error.code);
    return begun.value;
  }

  const add = async (browser: TestBrowser, answer: string, name = 'Téléphone') =>
    bench.get(AddPasskeyUseCase).run(await browser.request(bench), { name, answer });

  /** Someone with a passkey, in a browser that is gone since. */
  async function anOwner(email = someone()): Promise<{ email: string; passkey: SoftwarePasskey }> {
    const [browser, passkey] = [new TestBrowser(), new SoftwarePasskey()];
    await signInByMail(bench, browser, email);
    const added = await add(browser, passkey.register(await registrationOptions(browser)));
    if (!added.ok) throw new Error(added.error.code);
    return { email, passkey };
  }

  async function signInOptions(browser: TestBrowser): Promise<string> {
    const begun = await bench.get(BeginPasskeySignInUseCase).run(await browser.request(bench));
    if (!begun.ok) throw new Error('A sign-in always begins');
    return begun.value;
  }

  const send = async (browser: TestBrowser, answer: string) =>
    bench.get(SignInWithPasskeyUseCase).run(await browser.request(bench), answer);

  const use = async (browser: TestBrowser, passkey: SoftwarePasskey, said?: DeviceOptions) =>
    send(browser, passkey.use(await signInOptions(browser), said));

  describe('AddPasskeyUseCase refuses', () => {
    it.each([
      ['an id longer than any authenticator gives', 1024],
      ['an id of nothing', 0],
    ])('a key with %s', async (_what, length) => {
      const browser = new TestBrowser();
      await signInByMail(bench, browser, someone());
      const passkey = new SoftwarePasskey(undefined, Buffer.alloc(length, 7));
      const answer = passkey.register(await registrationOptions(browser));
      expect(await add(browser, answer)).toMatchObject(refused);
    });
  });

  describe('SignInWithPasskeyUseCase accepts', () => {
    it('the key of an account: it is both factors at once', async () => {
      const email = someone();
      await grant(email);
      const { passkey } = await anOwner(email);
      const browser = new TestBrowser();
      expect(await use(browser, passkey)).toEqual({ ok: true });
      const { actor } = await browser.request(bench);
      expect(actor?.grants).toEqual([{ role: 'ORGANIZER', scope }]);
    });

    it('it from a guest, who keeps what they did', async () => {
      const { passkey } = await anOwner();
      const browser = new TestBrowser();
      await bench.get(GuestParticipation).ensureActor(await browser.request(bench));
      const guest = browser.actor;
      expect(await use(browser, passkey)).toEqual({ ok: true });
      expect(
        await bench.rows('select kind from participants where id = $1', [guest?.participantId]),
      ).toEqual([{ kind: 'MERGED' }]);
    });

    it('a count that goes up, however far', async () => {
      const { passkey } = await anOwner();
      for (const counter of [1, 2, 4_000_000_000])
        expect(await use(new TestBrowser(), passkey, { counter })).toEqual({ ok: true });
    });
  });

  describe('SignInWithPasskeyUseCase refuses', () => {
    it.each<[string, DeviceOptions]>([
      ['an answer given to another site', { origin: 'https://voix.evil.example' }],
      ['a key that belongs to another site', { rpId: 'evil.example' }],
      ['a device that did not recognise its holder', { isVerified: false }],
    ])('A56: PASSKEY_REFUSED: %s', async (_what, said) => {
      const { passkey } = await anOwner();
      const browser = new TestBrowser();
      expect(await use(browser, passkey, said)).toMatchObject(refused);
      expect(browser.sessionToken).toBeNull();
    });

    it.each<[string, Readonly<Record<string, Buffer>>]>([
      ['client data that is no object', { clientDataJSON: Buffer.from('null') }],
      ['client data that is no JSON', { clientDataJSON: Buffer.from('{') }],
      ['nothing from the device', { authenticatorData: Buffer.alloc(1) }],
      ['a device’s data cut short', { authenticatorData: Buffer.alloc(37, 0xff) }],
      ['no signature', { signature: Buffer.alloc(1) }],
    ])('A56: PASSKEY_REFUSED: %s, and no fault of ours', async (_what, forged) => {
      const { passkey } = await anOwner();
      const browser = new TestBrowser();
      const { response, ...answer } = JSON.parse(passkey.use(await signInOptions(browser))) as {
        response: object;
      };
      const bytes = Object.entries(forged).map(([part, value]) => [
        part,
        value.toString('base64url'),
      ]);
      const changed = { ...response, ...Object.fromEntries(bytes) };
      expect(await send(browser, JSON.stringify({ ...answer, response: changed }))).toMatchObject(
        refused,
      );
    });

    it('A56: PASSKEY_REFUSED: the same answer a second time, and in another browser', async () => {
      const { passkey } = await anOwner();
      const [browser, thief] = [new TestBrowser(), new TestBrowser()];
      const answer = passkey.use(await signInOptions(browser));
      await signInOptions(thief);
      expect(await send(thief, answer)).toMatchObject(refused);
      expect(await send(browser, answer)).toEqual({ ok: true });
      expect(await send(browser, answer)).toMatchObject(refused);
    });

    it('A56: PASSKEY_REFUSED: a count that goes back or stands still', async () => {
      const { passkey } = await anOwner();
      expect(await use(new TestBrowser(), passkey, { counter: 7 })).toEqual({ ok: true });
      for (const counter of [7, 6, 0])
        expect(await use(new TestBrowser(), passkey, { counter })).toMatchObject(refused);
    });

    it('A56: PASSKEY_REFUSED: the answer to a question of more than five minutes ago, or to none', async () => {
      const { passkey } = await anOwner();
      const browser = new TestBrowser();
      const answer = passkey.use(await signInOptions(browser));
      await bench.rows('update passkey_challenges set expires_at = now()');
      expect(await send(browser, answer)).toMatchObject(refused);
      const invented = JSON.stringify({ challenge: 'AAAA' });
      expect(await send(browser, passkey.use(invented))).toMatchObject(refused);
    });

    it('PASSKEY_REFUSED: a key that nobody registered, and what is no answer', async () => {
      const browser = new TestBrowser();
      expect(await use(browser, new SoftwarePasskey())).toMatchObject(refused);
      for (const none of ['', '{}', 'null', '[]', `' or true --`, 'x'.repeat(20_000)])
        expect(await send(browser, none)).toMatchObject(refused);
    });

    it('PASSKEY_REFUSED: the key of one account signed by another', async () => {
      const { passkey } = await anOwner();
      const forged = new SoftwarePasskey();
      const browser = new TestBrowser();
      const options = await signInOptions(browser);
      const id = passkey.credentialId.toString('base64url');
      const answer = { ...(JSON.parse(forged.use(options)) as object), id, rawId: id };
      expect(await send(browser, JSON.stringify(answer))).toMatchObject(refused);
    });
  });

  describe('SignInWithPasskeyUseCase, at once', () => {
    it('one answer sent five times signs in once', async () => {
      const { passkey } = await anOwner();
      const browser = new TestBrowser();
      const answer = passkey.use(await signInOptions(browser), { counter: 1 });
      const results = await Promise.all(Array.from({ length: 5 }, () => send(browser, answer)));
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    });
  });

  describe('AddPasskeyUseCase', () => {
    it('A54: changes the session, which has then passed, and tells the owner', async () => {
      const email = someone();
      await grant(email);
      const browser = new TestBrowser();
      await signInByMail(bench, browser, email);
      const planted = new TestBrowser();
      planted.sessionToken = browser.sessionToken;
      const answer = new SoftwarePasskey().register(await registrationOptions(browser));
      expect(await add(browser, answer)).toEqual({ ok: true });
      expect((await planted.request(bench)).actor).toBeNull();
      expect((await browser.request(bench)).actor?.grants).toHaveLength(1);
      const [mail] = await receivedMails(bench);
      expect(mail?.text).toContain('clé d’accès vient d’être ajoutée');
    });

    it('A58: SECOND_FACTOR_REQUIRED: another key, for whoever only reads the mail of a role holder', async () => {
      const email = someone();
      await grant(email);
      await anOwner(email);
      const thief = new TestBrowser();
      await signInByMail(bench, thief, email);
      await expect(registrationOptions(thief)).rejects.toMatchObject({
        code: 'SECOND_FACTOR_REQUIRED',
      });
    });

    it.each<[string, DeviceOptions]>([
      ['made for another site', { origin: 'https://voix.evil.example' }],
      ['of another relying party', { rpId: 'evil.example' }],
      ['of a device that did not recognise its holder', { isVerified: false }],
    ])('A56: PASSKEY_REFUSED: a key %s', async (_what, said) => {
      const browser = new TestBrowser();
      await signInByMail(bench, browser, someone());
      const answer = new SoftwarePasskey().register(await registrationOptions(browser), said);
      expect(await add(browser, answer)).toMatchObject(refused);
    });

    it('A56: PASSKEY_REFUSED: an answer given twice, or to the question of another session', async () => {
      const [browser, other] = [new TestBrowser(), new TestBrowser()];
      await signInByMail(bench, browser, someone());
      await signInByMail(bench, other, someone());
      const answer = new SoftwarePasskey().register(await registrationOptions(browser));
      expect(await add(other, answer)).toMatchObject(refused);
      expect(await add(browser, answer)).toEqual({ ok: true });
      expect(await add(browser, answer)).toMatchObject(refused);
    });

    it('VALIDATION_FAILED: a passkey without a name', async () => {
      const browser = new TestBrowser();
      await signInByMail(bench, browser, someone());
      expect(await add(browser, '{}', '  ')).toMatchObject({
        ok: false,
        error: { code: 'VALIDATION_FAILED' },
      });
    });
  });
});
