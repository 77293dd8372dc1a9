import { TestBench } from '@voix/testing/database-harness';
import { signIn, TestBrowser } from '@voix/testing/factories';
import { IdentityModule } from '../identity.module.js';
import { IDENTITY_ENTITIES } from '../persistence/identity.entities.js';
import { GrantRoleUseCase } from './grant-role.use-case.js';
import { GuestParticipation } from './guest-participation.js';
import { NameProtection } from './name-protection.js';
import { RevokeRoleUseCase } from './revoke-role.use-case.js';
import { UpdateMyProfileUseCase } from './update-my-profile.use-case.js';

describe('UpdateMyProfileUseCase', () => {
  let bench: TestBench;
  let update: UpdateMyProfileUseCase;
  let people = 0;

  beforeAll(async () => {
    bench = await TestBench.open({ modules: [IdentityModule], entities: IDENTITY_ENTITIES });
    update = bench.get(UpdateMyProfileUseCase);
    await bench.get(NameProtection).reserve(bench.context(), ['Eixi Edition', '***']);
  });
  afterAll(() => bench.close());

  const aPerson = async () => signIn(bench, new TestBrowser(), `p${(people += 1)}@exemple.fr`);
  const profile = (displayName: string, collegeCode: string | null = null) => ({
    displayName,
    collegeCode,
    territoryCode: null,
  });
  const stored = (participantId: string | undefined) =>
    bench.rows(
      'select display_name, college_code, territory_code from participants where id = $1',
      [participantId],
    );
  const issue = (path: string, code: string) => ({
    ok: false,
    error: { code: 'VALIDATION_FAILED', issues: [expect.objectContaining({ path, code })] },
  });

  describe('accepts', () => {
    it('saves a name, a college and a territory', async () => {
      const ctx = await aPerson();
      const saved = { displayName: 'Anne L.', collegeCode: 'CAREGIVER', territoryCode: 'FR-BRE' };
      expect(await update.run(ctx, saved)).toEqual({ ok: true });
      expect(await stored(ctx.actor?.participantId)).toEqual([
        { display_name: 'Anne L.', college_code: 'CAREGIVER', territory_code: 'FR-BRE' },
      ]);
    });

    it('lets people take back what they declared', async () => {
      const ctx = await aPerson();
      await update.run(ctx, profile('Anne', 'CITIZEN'));
      await update.run(ctx, profile('Anne'));
      expect(await stored(ctx.actor?.participantId)).toMatchObject([{ college_code: null }]);
    });

    it('A47: stores one form of a name; two people may have the same', async () => {
      const [first, second] = [await aPerson(), await aPerson()];
      await update.run(first, profile('Éloïse'));
      await update.run(second, profile(' E\u0301loi\u0308se\u200B '));
      expect(await stored(second.actor?.participantId)).toEqual(
        await stored(first.actor?.participantId),
      );
    });
  });

  describe('refuses', () => {
    it.each([
      ['', 'REQUIRED'],
      ['a'.repeat(61), 'TOO_LONG'],
      ['***', 'INVALID_VALUE'],
    ])('VALIDATION_FAILED: the name %p: %s', async (name, code) => {
      const ctx = await aPerson();
      const before = await stored(ctx.actor?.participantId);
      expect(await update.run(ctx, profile(name))).toMatchObject(issue('displayName', code));
      expect(await stored(ctx.actor?.participantId)).toEqual(before);
    });

    it.each([
      ['an institution, in Cyrillic', 'ССNЕ'],
      ['an institution in its place', 'Agence régionale de santé de Norrnandie'],
      ['a role of the platform', 'M0dération'],
      ['a name that an edition reserved', 'Éi Χi-Edition'],
    ])('A45: VALIDATION_FAILED: %s: NAME_RESERVED', async (_case, name) => {
      expect(await update.run(await aPerson(), profile(name))).toMatchObject(
        issue('displayName', 'NAME_RESERVED'),
      );
    });

    it('A45: VALIDATION_FAILED: the name of an organiser, or what looks like it; the organiser keeps it', async () => {
      const email = 'organise@exemple.fr';
      const browser = new TestBrowser();
      await update.run(await signIn(bench, browser, email), profile('Camille Roche'));
      const scope = { kind: 'PLATFORM' } as const;
      await bench.get(GrantRoleUseCase).run(bench.context(), { email, role: 'ORGANIZER', scope });
      for (const name of ['Camille Roche', 'CAMILLE ROCHE', 'Саmille Rосhе'])
        expect(await update.run(await aPerson(), profile(name))).toMatchObject(
          issue('displayName', 'NAME_RESERVED'),
        );
      const organizer = await signIn(bench, browser, email);
      expect(await update.run(organizer, profile('Camille Roche'))).toEqual({ ok: true });
    });

    it('A45: follows the organiser: a new name is protected at once, and free again with the role', async () => {
      const email = 'change@exemple.fr';
      const holder = { email, role: 'MODERATOR', scope: { kind: 'PLATFORM' } } as const;
      await bench.get(GrantRoleUseCase).run(bench.context(), holder);
      await update.run(await signIn(bench, new TestBrowser(), email), profile('Dominique Vial'));
      const other = await aPerson();
      expect(await update.run(other, profile('Dоminique Vial'))).toMatchObject(
        issue('displayName', 'NAME_RESERVED'),
      );
      await bench.get(RevokeRoleUseCase).run(bench.context(), holder);
      expect(await update.run(other, profile('Dоminique Vial'))).toEqual({ ok: true });
    });

    it('VALIDATION_FAILED: every fault at once: an empty name, unknown codes', async () => {
      const input = { displayName: ' ', collegeCode: 'WIZARD', territoryCode: `FR-X' or 1=1` };
      expect(await update.run(await aPerson(), input)).toMatchObject({
        error: {
          issues: [
            { path: 'displayName', code: 'REQUIRED' },
            { path: 'collegeCode', code: 'INVALID_VALUE' },
            { path: 'territoryCode', code: 'INVALID_VALUE' },
          ],
        },
      });
    });

    it('NOT_ELIGIBLE for guests: GUESTS_NOT_ALLOWED', async () => {
      const guest = await bench
        .get(GuestParticipation)
        .ensureActor(await new TestBrowser().request(bench));
      for (const ctx of [guest, await new TestBrowser().request(bench)])
        expect(await update.run(ctx, profile('Anne'))).toMatchObject({
          ok: false,
          error: { code: 'GUESTS_NOT_ALLOWED' },
        });
    });

    it('RATE_LIMITED: the 61st change within ten minutes', async () => {
      const ctx = await aPerson();
      for (let change = 0; change < 60; change += 1) await update.run(ctx, profile(''));
      await expect(update.run(ctx, profile('Anne'))).rejects.toMatchObject({
        code: 'RATE_LIMITED',
      });
    });
  });

  describe('permission', () => {
    it('changes the person who asks and nobody else', async () => {
      const [one, other] = [await aPerson(), await aPerson()];
      const before = await stored(other.actor?.participantId);
      await update.run(one, profile('Basile'));
      expect(await stored(other.actor?.participantId)).toEqual(before);
    });
  });
});
