import { TestBench } from '@voix/testing/database-harness';
import { signIn, TestBrowser } from '@voix/testing/factories';
import { IdentityModule } from '../identity.module.js';
import { IDENTITY_ENTITIES } from '../persistence/identity.entities.js';
import { ClaimFirstOrganizerUseCase } from './claim-first-organizer.use-case.js';
import {
  CreateFirstOrganizerLinkUseCase,
  type EarlierLinks,
} from './create-first-organizer-link.use-case.js';
import { GuestParticipation } from './guest-participation.js';

describe('the first organiser', () => {
  let bench: TestBench;
  let claim: ClaimFirstOrganizerUseCase;
  let createLink: CreateFirstOrganizerLinkUseCase;
  let people = 0;

  beforeAll(async () => {
    bench = await TestBench.open({ modules: [IdentityModule], entities: IDENTITY_ENTITIES });
    claim = bench.get(ClaimFirstOrganizerUseCase);
    createLink = bench.get(CreateFirstOrganizerLinkUseCase);
  });
  beforeEach(() => bench.rows('update role_assignments set revoked_at = now()'));
  afterAll(() => bench.close());

  const aPerson = (browser = new TestBrowser()) =>
    signIn(bench, browser, `p${(people += 1)}@exemple.fr`);
  const aToken = async (earlierLinks: EarlierLinks = 'STAY') => {
    const link = await createLink.run(bench.context(), earlierLinks);
    return new URL(link.ok && link.value ? link.value.url : 'x:').hash.replace('#jeton=', '');
  };
  const administrators = () =>
    bench.rows<{ account_id: string }>(
      `select account_id from role_assignments where role = 'ADMINISTRATOR' and revoked_at is null`,
    );
  const failedWith = (code: string) => ({ ok: false, error: { code } });

  describe('CreateFirstOrganizerLinkUseCase', () => {
    it('prints a link whose token is in the fragment and nowhere in the database, for a day', async () => {
      const link = await createLink.run(bench.context(), 'STAY');
      expect(link).toMatchObject({
        ok: true,
        value: {
          url: expect.stringMatching(
            /^http:\/\/localhost:3000\/premiere-organisation#jeton=[\w-]{43}$/,
          ),
        },
      });
      const token = link.ok && link.value ? link.value.url.split('=')[1] : '';
      const stored = await bench.rows<{ row: string; hours: number }>(
        `select l::text as row, extract(epoch from expires_at - created_at)::float8 / 3600 as hours
         from first_organizer_links l order by created_at desc limit 1`,
      );
      expect(stored.map(({ row }) => row.includes(token ?? ''))).toEqual([false]);
      expect(stored[0]?.hours).toBeCloseTo(24, 3);
    });

    it('survives restarts: the link of an earlier start still works when a later one printed another', async () => {
      const [first] = [await aToken(), await aToken()];
      expect(await claim.run(await aPerson(), first)).toEqual({ ok: true });
    });

    it('makes the links printed before worthless when somebody asks for one', async () => {
      const [first, second] = [await aToken(), await aToken('END')];
      const ctx = await aPerson();
      expect(await claim.run(ctx, first)).toMatchObject(failedWith('SIGN_IN_LINK_INVALID'));
      expect(await claim.run(ctx, second)).toEqual({ ok: true });
    });

    it('prints none once there is an administrator', async () => {
      await claim.run(await aPerson(), await aToken());
      expect(await createLink.run(bench.context(), 'STAY')).toEqual({ ok: true, value: null });
    });

    it('is for the command line: FORBIDDEN elsewhere', async () => {
      const ctx = await aPerson();
      await expect(createLink.run(ctx, 'STAY')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    });
  });

  describe('ClaimFirstOrganizerUseCase', () => {
    describe('accepts', () => {
      it('makes the person an administrator, in a new and short session', async () => {
        const browser = new TestBrowser();
        const before = await aPerson(browser);
        const old = new TestBrowser();
        old.sessionToken = browser.sessionToken;
        expect(await claim.run(before, await aToken())).toEqual({ ok: true });
        const { actor } = await browser.request(bench);
        expect(actor?.grants).toEqual([]);
        expect(actor?.grantsAwaitingSecondFactor).toEqual([
          { role: 'ADMINISTRATOR', scope: { kind: 'PLATFORM' } },
        ]);
        expect(actor?.participantId).toBe(before.actor?.participantId);
        expect((await old.request(bench)).actor).toBeNull();
      });
    });

    it('leaves no link that could be used later, whatever becomes of the administrator', async () => {
      const [first, second] = [await aToken(), await aToken()];
      await claim.run(await aPerson(), first);
      await bench.rows('update role_assignments set revoked_at = now()');
      for (const token of [first, second])
        expect(await claim.run(await aPerson(), token)).toMatchObject(
          failedWith('SIGN_IN_LINK_INVALID'),
        );
    });

    describe('refuses', () => {
      it('SIGN_IN_LINK_INVALID: an unknown, expired or used link', async () => {
        const ctx = await aPerson();
        const expired = await aToken();
        await bench.rows('update first_organizer_links set expires_at = now()');
        const used = await aToken();
        await bench.rows('update first_organizer_links set used_at = now()');
        for (const token of ['x', expired, used])
          expect(await claim.run(ctx, token)).toMatchObject(failedWith('SIGN_IN_LINK_INVALID'));
        expect(await administrators()).toEqual([]);
      });

      it('NOT_ELIGIBLE: a link that was printed before someone else became administrator', async () => {
        const token = await aToken();
        await bench.rows(
          `insert into role_assignments (id, account_id, role, scope_kind)
           values ($1, $2, 'ADMINISTRATOR', 'PLATFORM')`,
          [bench.context().newId(), (await aPerson()).actor?.accountId],
        );
        expect(await claim.run(await aPerson(), token)).toMatchObject(failedWith('NOT_ELIGIBLE'));
      });
    });

    describe('permission', () => {
      it('GUESTS_NOT_ALLOWED: the link is not enough without an account, and stays valid', async () => {
        const token = await aToken();
        const nobody = await new TestBrowser().request(bench);
        const guest = await bench
          .get(GuestParticipation)
          .ensureActor(await new TestBrowser().request(bench));
        for (const ctx of [nobody, guest])
          expect(await claim.run(ctx, token)).toMatchObject(failedWith('GUESTS_NOT_ALLOWED'));
        expect(await claim.run(await aPerson(), token)).toEqual({ ok: true });
      });
    });

    describe('concurrency', () => {
      it('one link claimed by five people at once makes one administrator', async () => {
        const token = await aToken();
        const contexts = [];
        for (let person = 0; person < 5; person += 1) contexts.push(await aPerson());
        const results = await Promise.all(contexts.map((ctx) => claim.run(ctx, token)));
        expect(results.filter(({ ok }) => ok)).toHaveLength(1);
        expect(await administrators()).toHaveLength(1);
      });

      it('two valid links claimed at once make one administrator', async () => {
        const tokens = [await aToken(), await aToken()];
        const contexts = [await aPerson(), await aPerson()];
        const results = await Promise.all(
          contexts.map((ctx, index) => claim.run(ctx, tokens[index] ?? '')),
        );
        expect(results.filter(({ ok }) => ok)).toHaveLength(1);
        expect(await administrators()).toHaveLength(1);
      });
    });

    describe('events', () => {
      it('leaves a ledger entry', async () => {
        const ctx = await aPerson();
        await claim.run(ctx, await aToken());
        const entries = await bench.rows<{ leaf: string }>(
          `select leaf from ledger_entries where leaf::jsonb ->> 'account' = $1`,
          [ctx.actor?.accountId],
        );
        expect(entries.map(({ leaf }) => (JSON.parse(leaf) as { role: string }).role)).toEqual([
          'ADMINISTRATOR',
        ]);
      });
    });
  });
});
