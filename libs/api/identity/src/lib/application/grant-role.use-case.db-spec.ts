import { permissionsIn, type RequestContext } from '@voix/api-platform/request-context';
import type { Role, Scope } from '@voix/contracts/permissions';
import { TestBench } from '@voix/testing/database-harness';
import { signIn, TestBrowser } from '@voix/testing/factories';
import { IdentityModule } from '../identity.module.js';
import { IDENTITY_ENTITIES } from '../persistence/identity.entities.js';
import { GrantRoleUseCase } from './grant-role.use-case.js';
import { RoleHoldersReader } from './role-holders.reader.js';

const PLATFORM: Scope = { kind: 'PLATFORM' };

describe('GrantRoleUseCase', () => {
  let bench: TestBench;
  let grantRole: GrantRoleUseCase;

  beforeAll(async () => {
    bench = await TestBench.open({ modules: [IdentityModule], entities: IDENTITY_ENTITIES });
    grantRole = bench.get(GrantRoleUseCase);
  });
  afterAll(() => bench.close());

  const grant = (
    email: string,
    role: Role = 'ORGANIZER',
    scope: Scope = PLATFORM,
    ctx: RequestContext = bench.context(),
  ) => grantRole.run(ctx, { email, role, scope });
  const assignmentsOf = (email: string) =>
    bench.rows(
      `select r.role, r.scope_kind, r.scope_id, r.granted_by_account_id from role_assignments r
       join accounts a on a.id = r.account_id where a.email_canonical = $1 order by r.granted_at`,
      [email],
    );
  const entriesOf = (accountId: string) =>
    bench.rows<{ edition_ref: number; leaf: string }>(
      `select edition_ref, leaf from ledger_entries
       where kind = 'identity.role_granted' and leaf::jsonb ->> 'account' = $1`,
      [accountId],
    );
  const accountIdOf = async (email: string) => {
    const [row] = await bench.rows<{ id: string }>(
      'select id from accounts where email_canonical = $1',
      [email],
    );
    return row?.id ?? '';
  };

  describe('accepts', () => {
    it('makes the account when there is none; the person finds the role when they sign in', async () => {
      expect(await grant('nouveau@exemple.fr')).toMatchObject({ ok: true, value: { isNew: true } });
      const { actor } = await signIn(bench, new TestBrowser(), 'Nouveau@exemple.fr');
      expect(actor?.accountId).toBe(await accountIdOf('nouveau@exemple.fr'));
      expect(actor?.grants).toEqual([{ role: 'ORGANIZER', scope: PLATFORM }]);
    });

    it('gives one role in several scopes', async () => {
      const editionId = bench.context().newId();
      await grant('deux@exemple.fr', 'MODERATOR', { kind: 'EDITION', editionId });
      await grant('deux@exemple.fr', 'MODERATOR');
      expect(await assignmentsOf('deux@exemple.fr')).toMatchObject([
        { role: 'MODERATOR', scope_kind: 'EDITION', scope_id: editionId },
        { role: 'MODERATOR', scope_kind: 'PLATFORM', scope_id: null },
      ]);
    });

    it('is harmless when repeated: one role, one entry, and nobody is signed out', async () => {
      await grant('encore@exemple.fr');
      const browser = new TestBrowser();
      await signIn(bench, browser, 'encore@exemple.fr');
      const accountId = await accountIdOf('encore@exemple.fr');
      expect(await grant('encore+x@exemple.fr')).toEqual({
        ok: true,
        value: { accountId, isNew: false },
      });
      expect(await assignmentsOf('encore@exemple.fr')).toHaveLength(1);
      expect(await entriesOf(accountId)).toHaveLength(1);
      expect((await browser.request(bench)).actor).not.toBeNull();
    });
  });

  describe('refuses', () => {
    it('VALIDATION_FAILED: what is no address', async () => {
      expect(await grant('organisatrice')).toMatchObject({
        ok: false,
        error: { code: 'VALIDATION_FAILED', issues: [{ path: 'email', code: 'INVALID_EMAIL' }] },
      });
    });
  });

  describe('in one territory', () => {
    const inTerritory = (editionId: string, territoryCode: string): Scope => ({
      kind: 'TERRITORY',
      editionId,
      territoryCode,
    });

    it('makes a partner, who finds the role there and nowhere else', async () => {
      const editionId = bench.context().newId();
      const scope = inTerritory(editionId, 'FR-BRE');
      await grant('partenaire@exemple.fr', 'PARTNER_ORGANIZER', scope);
      await grant('partenaire@exemple.fr', 'PARTNER_ORGANIZER', inTerritory(editionId, 'FR-29'));
      const { actor } = await signIn(bench, new TestBrowser(), 'partenaire@exemple.fr');
      expect(actor?.grants).toContainEqual({ role: 'PARTNER_ORGANIZER', scope });
      const mayIn = (asked: Scope) => permissionsIn(actor, asked).has('events.manage');
      expect(mayIn(scope)).toBe(true);
      expect(mayIn(inTerritory(editionId, 'FR-IDF'))).toBe(false);
      expect(mayIn(inTerritory(bench.context().newId(), 'FR-BRE'))).toBe(false);
      expect(mayIn({ kind: 'EDITION', editionId })).toBe(false);
    });

    it.each([
      ['PARTNER_ORGANIZER', undefined, 'REQUIRED'],
      ['ORGANIZER', 'FR-BRE', 'INVALID_VALUE'],
      ['PARTNER_ORGANIZER', 'FR-ZZZ', 'UNKNOWN_TERRITORY'],
    ] as const)('refuses %s in the territory %s: %s', async (role, code, issue) => {
      const editionId = bench.context().newId();
      const scope: Scope = code ? inTerritory(editionId, code) : { kind: 'EDITION', editionId };
      expect(await grant('nulle-part@exemple.fr', role, scope)).toMatchObject({
        error: { issues: [{ path: 'territoryCode', code: issue }] },
      });
      expect(await assignmentsOf('nulle-part@exemple.fr')).toEqual([]);
    });

    it('shows those who give roles in an edition who holds them there, and on the platform to theirs', async () => {
      const editionId = bench.context().newId();
      await grant('a-partenaire@exemple.fr', 'PARTNER_ORGANIZER', inTerritory(editionId, 'FR-29'));
      await grant('a-locale@exemple.fr', 'ADMINISTRATOR', { kind: 'EDITION', editionId });
      await grant('a-partout@exemple.fr', 'ADMINISTRATOR');
      const seenBy = async (email: string) => {
        const ctx = await signIn(bench, new TestBrowser(), email);
        return bench.get(RoleHoldersReader).ofEdition(ctx, editionId);
      };
      expect(await seenBy('a-locale@exemple.fr')).toMatchObject([
        { email: 'a-locale@exemple.fr', role: 'ADMINISTRATOR', editionId, territory: null },
        {
          email: 'a-partenaire@exemple.fr',
          territory: { name: 'Finistère', parentCode: 'FR-BRE' },
        },
      ]);
      expect((await seenBy('a-partout@exemple.fr')).map(({ email }) => email)).toEqual(
        expect.arrayContaining(['a-partout@exemple.fr', 'a-partenaire@exemple.fr']),
      );
    });
  });

  describe('permission', () => {
    const fromBrowser = async (email: string) => signIn(bench, new TestBrowser(), email);

    it('refuses whoever lacks roles.grant, and writes nothing', async () => {
      await grant('organise@exemple.fr', 'ORGANIZER');
      const organizer = await fromBrowser('organise@exemple.fr');
      const person = await fromBrowser('personne@exemple.fr');
      const nobody = await new TestBrowser().request(bench);
      for (const [ctx, code] of [
        [organizer, 'FORBIDDEN'],
        [person, 'FORBIDDEN'],
        [nobody, 'UNAUTHENTICATED'],
      ] as const)
        await expect(
          grant('personne@exemple.fr', 'ADMINISTRATOR', PLATFORM, ctx),
        ).rejects.toMatchObject({ code });
      expect(await assignmentsOf('personne@exemple.fr')).toEqual([]);
    });

    it('lets an administrator, and notes who it was', async () => {
      await grant('admin@exemple.fr', 'ADMINISTRATOR');
      const admin = await fromBrowser('admin@exemple.fr');
      await grant('choisie@exemple.fr', 'MODERATOR', PLATFORM, admin);
      expect(await assignmentsOf('choisie@exemple.fr')).toMatchObject([
        { granted_by_account_id: admin.actor?.accountId },
      ]);
    });

    it('A54: ends the sessions that were opened without the role, at once', async () => {
      const browser = new TestBrowser();
      await signIn(bench, browser, 'monte@exemple.fr');
      await grant('monte@exemple.fr');
      expect((await browser.request(bench)).actor).toBeNull();
    });
  });

  describe('concurrency', () => {
    it('ten identical grants at once give one role and one ledger entry', async () => {
      const results = await Promise.all(
        Array.from({ length: 10 }, () => grant('course@exemple.fr')),
      );
      expect(results.filter((result) => result.ok && result.value.isNew)).toHaveLength(1);
      expect(await entriesOf(await accountIdOf('course@exemple.fr'))).toHaveLength(1);
    });
  });

  describe('events', () => {
    it('leaves a ledger entry of ids and codes, and records identity.role_granted', async () => {
      await grant('trace@exemple.fr');
      const accountId = await accountIdOf('trace@exemple.fr');
      const [entry] = await entriesOf(accountId);
      expect(entry?.edition_ref).toBe(0);
      expect(JSON.parse(entry?.leaf ?? '')).toMatchObject({
        account: accountId,
        role: 'ORGANIZER',
        scope: 'PLATFORM',
        grantedBy: null,
      });
      expect(entry?.leaf).not.toContain('@');
      expect(
        await bench.rows('select type, payload from outbox_events where aggregate_id = $1', [
          accountId,
        ]),
      ).toEqual([{ type: 'identity.role_granted', payload: { accountId, role: 'ORGANIZER' } }]);
    });
  });
});
