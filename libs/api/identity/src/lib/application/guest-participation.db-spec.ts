import { RequestContext } from '@voix/api-platform/request-context';
import { TestBench } from '@voix/testing/database-harness';
import { TestBrowser } from '@voix/testing/factories';
import { IDENTITY_ENTITIES } from '../persistence/identity.entities.js';
import { IdentityModule } from '../identity.module.js';
import { GuestParticipation } from './guest-participation.js';

interface GuestRow {
  kind: string;
  display_name: string;
  token_hash: Buffer;
  label: string;
  days: number;
}

describe('GuestParticipation', () => {
  let bench: TestBench;
  let guests: GuestParticipation;

  beforeAll(async () => {
    bench = await TestBench.open({ modules: [IdentityModule], entities: IDENTITY_ENTITIES });
    guests = bench.get(GuestParticipation);
  });
  afterAll(() => bench.close());

  const guestOf = (participantId: string | undefined) =>
    bench.rows<GuestRow>(
      `select p.kind, p.display_name, s.token_hash, s.label,
         round(extract(epoch from s.expires_at - now()) / 86400) as days
       from participants p join sessions s on s.participant_id = p.id where p.id = $1`,
      [participantId],
    );
  const participantCount = async () => (await bench.rows('select 1 from participants')).length;

  describe('accepts', () => {
    it('makes a participant with a pseudonym and a session at the first act', async () => {
      const browser = new TestBrowser();
      const ctx = await guests.ensureActor(await browser.request(bench));
      expect(ctx.actor).toEqual(browser.actor);
      expect(await guestOf(ctx.actor?.participantId)).toMatchObject([
        {
          kind: 'GUEST',
          display_name: expect.stringMatching(/^Anonyme \w{4}-\w{2}$/),
          label: 'Firefox, Linux',
          days: '30',
        },
      ]);
    });

    it('knows the browser again at its next request', async () => {
      const browser = new TestBrowser();
      const first = await guests.ensureActor(await browser.request(bench));
      const next = await browser.request(bench);
      expect(next.actor).toEqual(first.actor);
      expect(await guests.ensureActor(next)).toBe(next);
    });

    it('keeps the token out of the database', async () => {
      const browser = new TestBrowser();
      const { actor } = await guests.ensureActor(await browser.request(bench));
      const [row] = await guestOf(actor?.participantId);
      expect(row?.token_hash).toHaveLength(32);
      expect(row?.token_hash.toString('base64url')).not.toBe(browser.sessionToken);
    });
  });

  describe('refuses', () => {
    it('makes no guest of a job or a command: they have no browser', async () => {
      const job = RequestContext.create({ origin: 'job' });
      await expect(guests.ensureActor(job)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    });

    it('refuses the 601st newcomer of one address within a minute, and writes nothing', async () => {
      const request = () => new TestBrowser('192.0.2.1').request(bench);
      const contexts = await Promise.all(Array.from({ length: 600 }, request));
      await Promise.all(contexts.map((ctx) => guests.ensureActor(ctx)));
      const before = await participantCount();
      await expect(guests.ensureActor(await request())).rejects.toMatchObject({
        code: 'RATE_LIMITED',
      });
      expect(await participantCount()).toBe(before);
      const elsewhere = await new TestBrowser('192.0.2.2').request(bench);
      await expect(guests.ensureActor(elsewhere)).resolves.toBeDefined();
    });
  });

  describe('permission', () => {
    it('gives a guest no role and no account', async () => {
      const { actor } = await guests.ensureActor(await new TestBrowser().request(bench));
      expect(actor).toMatchObject({ accountId: null, grants: [] });
    });
  });

  describe('concurrency', () => {
    it('admits a wave of newcomers, each with their own participant and session', async () => {
      const browsers = Array.from({ length: 1_000 }, () => new TestBrowser());
      const contexts = await Promise.all(
        browsers.map(async (browser) => guests.ensureActor(await browser.request(bench))),
      );
      expect(new Set(contexts.map(({ actor }) => actor?.participantRef)).size).toBe(1_000);
      for (const [index, browser] of browsers.entries())
        expect(browser.actor).toEqual(contexts[index]?.actor);
    });
  });

  describe('events', () => {
    it('records none: a guest is news to nobody', async () => {
      await guests.ensureActor(await new TestBrowser().request(bench));
      expect(await bench.rows('select 1 from outbox_events')).toEqual([]);
    });
  });
});
