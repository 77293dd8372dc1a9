import { TestBench } from '@voix/testing/database-harness';
import { receivedMails, signIn, signInByMail, TestBrowser } from '@voix/testing/factories';
import { IdentityModule } from '../../identity.module.js';
import { IDENTITY_ENTITIES } from '../../persistence/identity.entities.js';
import { GrantRoleUseCase } from '../grant-role.use-case.js';
import { ResetSecondFactorUseCase } from './reset-second-factor.use-case.js';

describe('ResetSecondFactorUseCase', () => {
  let bench: TestBench;
  let reset: ResetSecondFactorUseCase;
  const email = 'sans.rien@exemple.fr';

  beforeAll(async () => {
    bench = await TestBench.open({ modules: [IdentityModule], entities: IDENTITY_ENTITIES });
    reset = bench.get(ResetSecondFactorUseCase);
    const scope = { kind: 'PLATFORM' } as const;
    await bench.get(GrantRoleUseCase).run(bench.context(), { email, role: 'ORGANIZER', scope });
  });
  afterAll(() => bench.close());

  it('takes everything away, ends every session, tells the owner and the ledger', async () => {
    const browser = new TestBrowser();
    const { actor } = await signIn(bench, browser, email);
    expect(await reset.run(bench.context(), { email })).toEqual({
      ok: true,
      value: { wasFound: true },
    });
    expect((await browser.request(bench)).actor).toBeNull();
    for (const table of ['passkeys', 'second_factors', 'recovery_codes'])
      expect(await bench.rows(`select 1 from ${table}`)).toEqual([]);
    const [mail] = await receivedMails(bench);
    expect(mail?.text).toContain('a retiré vos clés d’accès');
    expect(
      await bench.rows(`select 1 from ledger_entries where kind = 'identity.second_factor_reset'`),
    ).toHaveLength(1);
    const again = await signInByMail(bench, new TestBrowser(), email);
    expect(again.actor).toMatchObject({ accountId: actor?.accountId, grants: [] });
  });

  it('says when there is no such account, or no such address', async () => {
    expect(await reset.run(bench.context(), { email: 'personne@exemple.fr' })).toEqual({
      ok: true,
      value: { wasFound: false },
    });
    expect(await reset.run(bench.context(), { email: 'x' })).toMatchObject({ ok: false });
  });

  it('FORBIDDEN: anywhere but on the command line', async () => {
    const ctx = await new TestBrowser().request(bench);
    await expect(reset.run(ctx, { email })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
