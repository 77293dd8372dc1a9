import type { RequestContext } from '@voix/api-platform/request-context';
import type { Role, Scope } from '@voix/contracts/permissions';
import { TestBench } from '@voix/testing/database-harness';
import { signIn, TestBrowser } from '@voix/testing/factories';
import { IdentityModule } from '../identity.module.js';
import { IDENTITY_ENTITIES } from '../persistence/identity.entities.js';
import { GrantRoleUseCase } from './grant-role.use-case.js';
import { RevokeRoleUseCase } from './revoke-role.use-case.js';

const PLATFORM: Scope = { kind: 'PLATFORM' };

describe('RevokeRoleUseCase', () => {
  let bench: TestBench;
  let grantRole: GrantRoleUseCase;
  let revokeRole: RevokeRoleUseCase;

  beforeAll(async () => {
    bench = await TestBench.open({ modules: [IdentityModule], entities: IDENTITY_ENTITIES });
    grantRole = bench.get(GrantRoleUseCase);
    revokeRole = bench.get(RevokeRoleUseCase);
  });
  beforeEach(() => bench.rows('update role_assignments set revoked_at = now()'));
  afterAll(() => bench.close());

  const grant = (email: string, role: Role = 'ORGANIZER', scope: Scope = PLATFORM) =>
    grantRole.run(bench.context(), { email, role, scope });
  const revoke = (
    email: string,
    role: Role = 'ORGANIZER',
    scope: Scope = PLATFORM,
    ctx: RequestContext = bench.context(),
  ) => revokeRole.run(ctx, { email, role, scope });
  const rolesOf = async (email: string) => {
    const rows = await bench.rows<{ role: string; scope_id: string | null }>(
      `select r.role, r.scope_id from role_assignments r join accounts a on a.id = r.account_id
       where a.email_canonical = $1 and r.revoked_at is null order by r.granted_at`,
      [email],
    );
    return rows.map(({ role, scope_id: editionId }) => editionId ?? role);
  };
  const accountIdOf = async (email: string) => {
    const [row] = await bench.rows<{ id: string }>(
      'select id from accounts where email_canonical = $1',
      [email],
    );
    return row?.id ?? '';
  };
  const entriesOf = async (email: string) =>
    bench.rows<{ edition_ref: number; leaf: string }>(
      `select edition_ref, leaf from ledger_entries
       where kind = 'identity.role_revoked' and leaf::jsonb ->> 'account' = $1`,
      [await accountIdOf(email)],
    );
  const done = { ok: true, value: { wasHeld: true } };
  const nothingToDo = { ok: true, value: { wasHeld: false } };
  const lastAdministrator = { ok: false, error: { code: 'LAST_ADMINISTRATOR' } };

  describe('accepts', () => {
    it('takes back the role that was given, and it can be given again', async () => {
      await grant('une@exemple.fr');
      expect(await revoke(' Une@Exemple.fr ')).toEqual(done);
      expect(await rolesOf('une@exemple.fr')).toEqual([]);
      expect(await grant('une@exemple.fr')).toMatchObject({ value: { isNew: true } });
      expect(await rolesOf('une@exemple.fr')).toEqual(['ORGANIZER']);
    });

    it('leaves the other roles of the person, and the same role in other scopes', async () => {
      const editionId = bench.context().newId();
      await grant('deux@exemple.fr', 'MODERATOR');
      await grant('deux@exemple.fr', 'ORGANIZER', { kind: 'EDITION', editionId });
      await grant('deux@exemple.fr', 'ORGANIZER');
      await revoke('deux@exemple.fr', 'ORGANIZER');
      expect(await rolesOf('deux@exemple.fr')).toEqual(['MODERATOR', editionId]);
    });

    it('takes a partner out of one territory and leaves them the other', async () => {
      const editionId = bench.context().newId();
      const inTerritory = (territoryCode: string): Scope => ({
        kind: 'TERRITORY',
        editionId,
        territoryCode,
      });
      await grant('deux-regions@exemple.fr', 'PARTNER_ORGANIZER', inTerritory('FR-BRE'));
      await grant('deux-regions@exemple.fr', 'PARTNER_ORGANIZER', inTerritory('FR-PDL'));
      await revoke('deux-regions@exemple.fr', 'PARTNER_ORGANIZER', inTerritory('FR-BRE'));
      const left = await bench.rows(
        `select territory_code from role_assignments where scope_id = $1 and revoked_at is null`,
        [editionId],
      );
      expect(left).toEqual([{ territory_code: 'FR-PDL' }]);
      const [entry] = await entriesOf('deux-regions@exemple.fr');
      expect(JSON.parse(entry?.leaf ?? '')).toMatchObject({
        scope: editionId,
        territory: 'FR-BRE',
      });
    });

    it('changes nothing, makes no account and signs nobody out when the role is not held', async () => {
      const browser = new TestBrowser();
      await signIn(bench, browser, 'sans@exemple.fr');
      expect(await revoke('sans@exemple.fr')).toEqual(nothingToDo);
      expect(await revoke('inconnue@exemple.fr')).toEqual(nothingToDo);
      expect(await accountIdOf('inconnue@exemple.fr')).toBe('');
      expect((await browser.request(bench)).actor).not.toBeNull();
    });
  });

  describe('refuses', () => {
    it('VALIDATION_FAILED: what is no address, and an edition that cannot be', async () => {
      const scope: Scope = { kind: 'EDITION', editionId: 'x' };
      expect(await revoke('organisatrice', 'ORGANIZER', scope)).toMatchObject({
        ok: false,
        error: {
          code: 'VALIDATION_FAILED',
          issues: [{ path: 'email' }, { path: 'editionId' }],
        },
      });
    });

    it('LAST_ADMINISTRATOR: whoever administers the platform alone, who stays signed in', async () => {
      await grant('seule@exemple.fr', 'ADMINISTRATOR');
      const editionId = bench.context().newId();
      await grant('locale@exemple.fr', 'ADMINISTRATOR', { kind: 'EDITION', editionId });
      const browser = new TestBrowser();
      await signIn(bench, browser, 'seule@exemple.fr');
      expect(await revoke('seule@exemple.fr', 'ADMINISTRATOR')).toMatchObject(lastAdministrator);
      expect(await rolesOf('seule@exemple.fr')).toEqual(['ADMINISTRATOR']);
      expect(await entriesOf('seule@exemple.fr')).toEqual([]);
      expect((await browser.request(bench)).actor?.grants).toHaveLength(1);
    });

    it('lets go of an administrator when there is another, and of those of an edition', async () => {
      const scope: Scope = { kind: 'EDITION', editionId: bench.context().newId() };
      await grant('reste@exemple.fr', 'ADMINISTRATOR');
      await grant('part@exemple.fr', 'ADMINISTRATOR');
      await grant('part@exemple.fr', 'ADMINISTRATOR', scope);
      expect(await revoke('part@exemple.fr', 'ADMINISTRATOR')).toEqual(done);
      expect(await revoke('part@exemple.fr', 'ADMINISTRATOR', scope)).toEqual(done);
      expect(await revoke('part@exemple.fr', 'ADMINISTRATOR')).toEqual(nothingToDo);
    });
  });

  describe('permission', () => {
    it('refuses whoever lacks roles.grant, and writes nothing', async () => {
      await grant('organise@exemple.fr');
      const organizer = await signIn(bench, new TestBrowser(), 'organise@exemple.fr');
      const person = await signIn(bench, new TestBrowser(), 'personne@exemple.fr');
      const nobody = await new TestBrowser().request(bench);
      for (const [ctx, code] of [
        [organizer, 'FORBIDDEN'],
        [person, 'FORBIDDEN'],
        [nobody, 'UNAUTHENTICATED'],
      ] as const)
        await expect(
          revoke('organise@exemple.fr', 'ORGANIZER', PLATFORM, ctx),
        ).rejects.toMatchObject({ code });
      expect(await rolesOf('organise@exemple.fr')).toEqual(['ORGANIZER']);
    });

    it('lets the administrator of an edition take back roles there, and nowhere else', async () => {
      const scope: Scope = { kind: 'EDITION', editionId: bench.context().newId() };
      await grant('locale@exemple.fr', 'ADMINISTRATOR', scope);
      await grant('cible@exemple.fr', 'MODERATOR', scope);
      await grant('cible@exemple.fr', 'MODERATOR');
      const ctx = await signIn(bench, new TestBrowser(), 'locale@exemple.fr');
      expect(await revoke('cible@exemple.fr', 'MODERATOR', scope, ctx)).toEqual(done);
      await expect(revoke('cible@exemple.fr', 'MODERATOR', PLATFORM, ctx)).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
    });

    it('A12, A54: an administrator’s open tab can do nothing more, at once', async () => {
      await grant('reste@exemple.fr', 'ADMINISTRATOR');
      await grant('ecartee@exemple.fr', 'ADMINISTRATOR');
      const [tab, phone] = [new TestBrowser(), new TestBrowser()];
      await signIn(bench, tab, 'ecartee@exemple.fr');
      await signIn(bench, phone, 'ecartee@exemple.fr');
      const before = await tab.request(bench);
      expect(await revoke('personne@exemple.fr', 'MODERATOR', PLATFORM, before)).toEqual(
        nothingToDo,
      );
      await revoke('ecartee@exemple.fr', 'ADMINISTRATOR');
      const after = await tab.request(bench);
      await expect(
        revoke('reste@exemple.fr', 'ADMINISTRATOR', PLATFORM, after),
      ).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
      expect((await phone.request(bench)).actor).toBeNull();
      expect((await signIn(bench, tab, 'ecartee@exemple.fr')).actor?.grants).toEqual([]);
    });

    it('RATE_LIMITED: the 61st change within ten minutes', async () => {
      await grant('vite@exemple.fr', 'ADMINISTRATOR');
      const ctx = await signIn(bench, new TestBrowser(), 'vite@exemple.fr');
      const again = () => revoke('personne@exemple.fr', 'MODERATOR', PLATFORM, ctx);
      for (let change = 0; change < 60; change += 1) await again();
      await expect(again()).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    });
  });

  describe('concurrency', () => {
    it('two administrators who revoke each other at once: one stays', async () => {
      const emails = ['duel-a@exemple.fr', 'duel-b@exemple.fr'];
      for (const email of emails) await grant(email, 'ADMINISTRATOR');
      const [first, second] = await Promise.all(
        emails.map((email) => revoke(email, 'ADMINISTRATOR')),
      );
      expect(first?.ok).toBe(!second?.ok);
      const left = await Promise.all(emails.map(rolesOf));
      expect(left.flat()).toEqual(['ADMINISTRATOR']);
    });

    it('ten identical revocations at once take the role once and leave one ledger entry', async () => {
      await grant('course@exemple.fr');
      const results = await Promise.all(
        Array.from({ length: 10 }, () => revoke('course@exemple.fr')),
      );
      expect(results.filter((result) => result.ok && result.value.wasHeld)).toHaveLength(1);
      expect(await entriesOf('course@exemple.fr')).toHaveLength(1);
    });
  });

  describe('events', () => {
    it('leaves a ledger entry of ids and codes that says who did it, and records identity.role_revoked', async () => {
      await grant('admin@exemple.fr', 'ADMINISTRATOR');
      const admin = await signIn(bench, new TestBrowser(), 'admin@exemple.fr');
      await grant('trace@exemple.fr', 'MODERATOR');
      const [held] = await bench.rows<{ id: string }>(
        'select id from role_assignments where revoked_at is null and account_id = $1',
        [await accountIdOf('trace@exemple.fr')],
      );
      await revoke('trace@exemple.fr', 'MODERATOR', PLATFORM, admin);
      const accountId = await accountIdOf('trace@exemple.fr');
      const [entry] = await entriesOf('trace@exemple.fr');
      expect(entry?.edition_ref).toBe(0);
      expect(JSON.parse(entry?.leaf ?? '')).toMatchObject({
        assignment: held?.id,
        account: accountId,
        role: 'MODERATOR',
        scope: 'PLATFORM',
        revokedBy: admin.actor?.accountId,
      });
      expect(entry?.leaf).not.toContain('@');
      expect(
        await bench.rows(
          `select payload from outbox_events where aggregate_id = $1 and type = 'identity.role_revoked'`,
          [accountId],
        ),
      ).toEqual([{ payload: { accountId, role: 'MODERATOR' } }]);
    });
  });
});
