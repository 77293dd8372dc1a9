import { TestBench } from '@voix/testing/database-harness';
import {
  passSecondFactor,
  signInByMail,
  SoftwarePasskey,
  TestBrowser,
} from '@voix/testing/factories';
import { IdentityModule } from '../../identity.module.js';
import { IDENTITY_ENTITIES } from '../../persistence/identity.entities.js';
import { GrantRoleUseCase } from '../grant-role.use-case.js';
import { RemoveAuthenticatorUseCase } from '../second-factor/remove-authenticator.use-case.js';
import { AddPasskeyUseCase } from './add-passkey.use-case.js';
import { BeginPasskeyRegistrationUseCase } from './begin-passkey-registration.use-case.js';
import { RemovePasskeyUseCase } from './remove-passkey.use-case.js';
import { RenamePasskeyUseCase } from './rename-passkey.use-case.js';

describe('RemovePasskeyUseCase', () => {
  let bench: TestBench;
  let remove: RemovePasskeyUseCase;

  beforeAll(async () => {
    bench = await TestBench.open({ modules: [IdentityModule], entities: IDENTITY_ENTITIES });
    remove = bench.get(RemovePasskeyUseCase);
  });
  afterAll(() => bench.close());

  const notFound = { code: 'NOT_FOUND' };
  const last = { ok: false, error: { code: 'LAST_SECOND_FACTOR' } };

  /** Adds a passkey in a browser that is signed in; answers its id. */
  async function aPasskeyIn(browser: TestBrowser): Promise<string> {
    const begun = await bench
      .get(BeginPasskeyRegistrationUseCase)
      .run(await browser.request(bench));
    const answer = new SoftwarePasskey().register(begun.ok ? begun.value : '');
    const name = 'Clé';
    await bench.get(AddPasskeyUseCase).run(await browser.request(bench), { name, answer });
    const [row] = await bench.rows<{ id: string }>(
      'select id from passkeys where account_id = $1 order by created_at desc limit 1',
      [browser.actor?.accountId],
    );
    return row?.id ?? '';
  }

  async function member(email: string): Promise<TestBrowser> {
    const browser = new TestBrowser();
    await signInByMail(bench, browser, email);
    return browser;
  }

  async function organizer(email: string): Promise<TestBrowser> {
    const scope = { kind: 'PLATFORM' } as const;
    await bench.get(GrantRoleUseCase).run(bench.context(), { email, role: 'ORGANIZER', scope });
    return member(email);
  }

  const removeIn = async (browser: TestBrowser, id: string) =>
    remove.run(await browser.request(bench), id);

  it('removes a lost key for whoever signed in by message and holds no role', async () => {
    const browser = await member('perdue@exemple.fr');
    const id = await aPasskeyIn(browser);
    expect(await removeIn(await member('perdue@exemple.fr'), id)).toEqual({ ok: true });
    await expect(removeIn(browser, id)).rejects.toMatchObject(notFound);
  });

  it('A13: the passkey of another person does not exist for whoever asks, and stays', async () => {
    const id = await aPasskeyIn(await member('victime@exemple.fr'));
    const attacker = await member('attaque@exemple.fr');
    for (const asked of [id, '', `' or true --`])
      await expect(removeIn(attacker, asked)).rejects.toMatchObject(notFound);
    const rename = bench.get(RenamePasskeyUseCase);
    await expect(
      rename.run(await attacker.request(bench), { passkeyId: id, name: 'Prise' }),
    ).rejects.toMatchObject(notFound);
    expect(await bench.rows('select name from passkeys where id = $1', [id])).toEqual([
      { name: 'Clé' },
    ]);
  });

  it('LAST_SECOND_FACTOR: the only one that a role holder has, until there is another', async () => {
    const browser = await organizer('seule@exemple.fr');
    const id = await aPasskeyIn(browser);
    expect(await removeIn(browser, id)).toMatchObject(last);
    await aPasskeyIn(browser);
    expect(await removeIn(browser, id)).toEqual({ ok: true });
  });

  it('LAST_SECOND_FACTOR: of two removed at once, one stays', async () => {
    const browser = await organizer('deux@exemple.fr');
    await passSecondFactor(bench, browser);
    const id = await aPasskeyIn(browser);
    const ctx = await browser.request(bench);
    const results = await Promise.all([
      remove.run(ctx, id),
      bench.get(RemoveAuthenticatorUseCase).run(ctx),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('A58: SECOND_FACTOR_REQUIRED: for whoever only reads the mail of a role holder', async () => {
    const email = 'relue@exemple.fr';
    const id = await aPasskeyIn(await organizer(email));
    await expect(removeIn(await member(email), id)).rejects.toMatchObject({
      code: 'SECOND_FACTOR_REQUIRED',
    });
  });
});
