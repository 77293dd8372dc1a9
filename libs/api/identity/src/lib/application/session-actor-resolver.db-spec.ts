import { jest } from '@jest/globals';
import { ActorResolver } from '@voix/api-platform/ports';
import { RequestContext } from '@voix/api-platform/request-context';
import { TestBench } from '@voix/testing/database-harness';
import { signIn, TestBrowser } from '@voix/testing/factories';
import { IdentityModule } from '../identity.module.js';
import { IDENTITY_ENTITIES } from '../persistence/identity.entities.js';
import { GuestParticipation } from './guest-participation.js';
import { SessionActivity } from './session-activity.js';
import { SessionActorResolver } from './session-actor-resolver.js';

describe('SessionActorResolver', () => {
  let bench: TestBench;
  let resolver: ActorResolver;

  beforeAll(async () => {
    bench = await TestBench.open({ modules: [IdentityModule], entities: IDENTITY_ENTITIES });
    resolver = bench.get(ActorResolver);
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });
  afterAll(() => bench.close());

  const aGuest = async () => {
    const browser = new TestBrowser();
    await bench.get(GuestParticipation).ensureActor(await browser.request(bench));
    return { sessionToken: browser.sessionToken ?? '', actor: browser.actor };
  };
  const secondsLater = (seconds: number) =>
    RequestContext.create({
      origin: 'graphql',
      clock: () => new Date(Date.now() + seconds * 1_000),
    });
  const resolveFresh = (sessionToken: string) =>
    resolver.resolve(secondsLater(10), { sessionToken });
  const age = (sessionId: string | null | undefined, column: string, interval: string) =>
    bench.rows(`update sessions set ${column} = now() - $2::interval where id = $1`, [
      sessionId,
      interval,
    ]);

  it('is what the door of the server asks', () => {
    expect(resolver).toBeInstanceOf(SessionActorResolver);
  });

  it('finds the person of a session in the database, with the same answer as from memory', async () => {
    const { sessionToken, actor } = await aGuest();
    expect(await resolver.resolve(secondsLater(0), { sessionToken })).toEqual(actor);
    expect(await resolveFresh(sessionToken)).toEqual(actor);
  });

  it('sends no SQL for a person who came a moment ago', async () => {
    const { sessionToken } = await aGuest();
    const named = jest.spyOn(bench.database, 'named');
    const query = jest.spyOn(bench.database, 'query');
    for (let request = 0; request < 100; request += 1)
      await resolver.resolve(secondsLater(1), { sessionToken });
    expect(named).not.toHaveBeenCalled();
    expect(query).not.toHaveBeenCalled();
  });

  it.each(['', 'unknown', 'x'.repeat(100_000), `' or true --`])(
    'knows nobody behind a cookie that is no session (%#)',
    async (sessionToken) => {
      expect(await resolveFresh(sessionToken)).toBeNull();
    },
  );

  it.each([
    ['12 hours without use', 'last_seen_at', '12 hours'],
    ['30 days', 'created_at', '30 days'],
    ['its end', 'expires_at', '1 second'],
  ])('A54: a participant’s session is over after %s', async (_case, column, interval) => {
    const { sessionToken, actor } = await aGuest();
    await age(actor?.sessionId, column, interval);
    expect(await resolveFresh(sessionToken)).toBeNull();
  });

  it('A54: an organiser’s session is over after 30 minutes without use, a participant’s is not', async () => {
    const browser = new TestBrowser();
    const { actor } = await signIn(bench, browser, 'organise@exemple.fr');
    await age(actor?.sessionId, 'last_seen_at', '31 minutes');
    expect(await resolveFresh(browser.sessionToken ?? '')).not.toBeNull();
    await bench.rows(
      `insert into role_assignments (id, account_id, role, scope_kind)
       values ($1, $2, 'MODERATOR', 'PLATFORM')`,
      [bench.context().newId(), actor?.accountId],
    );
    await bench.get(SessionActivity).flush();
    await age(actor?.sessionId, 'last_seen_at', '31 minutes');
    expect(
      await resolver.resolve(secondsLater(20), { sessionToken: browser.sessionToken ?? '' }),
    ).toBeNull();
  });

  it('notices within five seconds a session that another process ended', async () => {
    const { sessionToken, actor } = await aGuest();
    await bench.rows('update sessions set revoked_at = now() where id = $1', [actor?.sessionId]);
    expect(await resolver.resolve(secondsLater(5.1), { sessionToken })).toBeNull();
  });

  describe('the last use', () => {
    const lastSeen = async (sessionId: string | null | undefined) => {
      const [row] = await bench.rows<{ seconds: number }>(
        `select extract(epoch from now() - last_seen_at)::float8 as seconds from sessions where id = $1`,
        [sessionId],
      );
      return row?.seconds;
    };

    it('is written after the request, and at most once a minute', async () => {
      const { sessionToken, actor } = await aGuest();
      await age(actor?.sessionId, 'last_seen_at', '59 seconds');
      await resolveFresh(sessionToken);
      await bench.get(SessionActivity).flush();
      expect(await lastSeen(actor?.sessionId)).toBeGreaterThan(58);
      await age(actor?.sessionId, 'last_seen_at', '61 seconds');
      await resolver.resolve(secondsLater(20), { sessionToken });
      expect(await lastSeen(actor?.sessionId)).toBeGreaterThan(60);
      await bench.get(SessionActivity).flush();
      expect(await lastSeen(actor?.sessionId)).toBeLessThan(5);
    });

    it('does not wait for a session that someone is ending', async () => {
      const { sessionToken, actor } = await aGuest();
      await age(actor?.sessionId, 'last_seen_at', '5 minutes');
      await resolveFresh(sessionToken);
      const runner = bench.database.dataSource.createQueryRunner();
      await runner.startTransaction();
      await runner.query('select 1 from sessions where id = $1 for update', [actor?.sessionId]);
      await bench.get(SessionActivity).flush();
      await runner.rollbackTransaction();
      await runner.release();
      expect(await lastSeen(actor?.sessionId)).toBeGreaterThan(200);
    });
  });
});
