import { randomUUID } from 'node:crypto';
import { connect, createServer, type Server } from 'node:net';
import { io } from 'socket.io-client';
import { BuiltWorld } from '../harness/built-world.js';
import { CLAIM_FIRST_ORGANIZER } from '../harness/documents.js';
import { passSecondFactorIfAsked } from '../harness/second-factor.js';
import { failedStart } from '../harness/start-built-server.mjs';
import { until } from '../harness/until.js';

const STOPS_WITHIN_MS = 10_000;

let world: BuiltWorld;
beforeAll(async () => {
  world = await BuiltWorld.open();
}, 60_000);
afterAll(() => world.close());

describe('a server that stops and starts again', () => {
  it('finds everything: the person is still signed in, their proposal and their vote are there', async () => {
    const person = world.newcomer();
    await person.signIn('fidele@example.org');
    const { id } = await person.propose({ title: 'Ce qui reste' });
    await person.vote(id, 'NEUTRAL');
    const before = await person.viewer();

    const { code, signal } = await world.server.stop('SIGTERM');
    await world.startAgain();
    expect({ code, signal }).toEqual({ code: 0, signal: null });
    expect(await person.viewer()).toEqual(before);
    expect(before.votes.totalCount).toBe(1);
  }, 30_000);

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'ends on %s within ten seconds, whoever still holds a line',
    async (signal) => {
      const socket = io(world.server.origin, { transports: ['websocket'], reconnection: false });
      await new Promise((resolve) => socket.on('connect', () => resolve(undefined)));
      const idle = connect(world.server.port, '127.0.0.1');
      idle.on('error', () => undefined);
      idle.write(
        'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{',
      );
      await world.newcomer().viewer();

      const startedAt = performance.now();
      const exit = await world.server.stop(signal);
      expect(performance.now() - startedAt).toBeLessThan(STOPS_WITHIN_MS);
      expect(exit).toEqual({ code: 0, signal: null });
      socket.close();
      idle.destroy();
      await world.startAgain();
    },
    30_000,
  );
});

describe('a server killed in a storm of votes', () => {
  it('loses none that it acknowledged and counts none twice', async () => {
    const proposals = await Promise.all(
      Array.from({ length: 5 }, () => world.newcomer().propose()),
    );
    const voters = Array.from({ length: 20 }, () => world.newcomer());
    await Promise.all(voters.map((voter) => voter.propose()));
    const acknowledged = new Map<string, string>();
    const storm = voters.map(async (voter, turn) => {
      for (;;) {
        const clientKey = randomUUID();
        const target = proposals[(turn + acknowledged.size) % proposals.length]?.id ?? '';
        const answer = await voter
          .vote(target, turn % 2 === 0 ? 'AGREE' : 'DISAGREE', clientKey)
          .catch(() => null);
        if (answer === null) return;
        acknowledged.set(clientKey, answer.receipt ?? 'no receipt');
      }
    });
    await until('a storm', () => (acknowledged.size > 300 ? true : undefined));
    await world.server.stop('SIGKILL');
    await Promise.all(storm);
    await world.startAgain();

    const events = await world.rows<{ key: string; receipt: string }>(
      `select client_key as key, encode(receipt, 'hex') as receipt from vote_events`,
    );
    const recorded = new Map(events.map(({ key, receipt }) => [key, receipt]));
    expect([...acknowledged].filter(([key, receipt]) => recorded.get(key) !== receipt)).toEqual([]);
    expect(recorded.size).toBe(events.length);
    const [wrong] = await world.rows<{ unproven: number; miscounted: number }>(
      `select (select count(*)::int from vote_events event where action <> 'REPEAT'
           and not exists (select 1 from ledger_entries entry where entry.leaf_hash = event.receipt)) as unproven,
         (select count(*)::int from (select proposal_ref, count(*) as votes from votes group by 1) counted
           full join vote_tallies tally using (proposal_ref)
           where coalesce(votes, 0) <> coalesce(agree + neutral + disagree, 0)) as miscounted`,
    );
    expect(wrong).toEqual({ unproven: 0, miscounted: 0 });
  }, 60_000);
});

describe('a server that cannot start', () => {
  const STACK = /\n\s+at |node_modules|\.[jt]s:\d/;

  async function listening(port: number): Promise<Server> {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(port, '0.0.0.0', resolve));
    return other;
  }

  it('says that its port is taken, and what to do', async () => {
    const other = await listening(0);
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const start = await failedStart({ DATABASE_URL: world.databaseUrl, PORT: String(port) });
    await new Promise((resolve) => other.close(resolve));
    expect(start).toMatchObject({
      code: 1,
      output: expect.stringContaining('Ce port est déjà pris'),
    });
    expect(start.output).not.toMatch(STACK);
    expect(start.output).not.toMatch(/^\{|EADDRINUSE/m);
  }, 30_000);

  it.each([
    [
      'settings that do not fit, all of them at once',
      { PORT: 'abc', VOIX_DEMO: 'peut-être', SMTP_URL: 'http://x', LOG_LEVEL: 'loud' },
      /PORT[^]*SMTP_URL[^]*VOIX_DEMO[^]*LOG_LEVEL|PORT[^]*VOIX_DEMO[^]*SMTP_URL[^]*LOG_LEVEL/,
    ],
    [
      'limits that are off in public',
      { VOIX_RATE_LIMITS: 'off', VOIX_ORIGIN: 'https://voix.example' },
      /VOIX_RATE_LIMITS/,
    ],
    [
      'a database that is not there',
      { DATABASE_URL: 'postgres://x:y@127.0.0.1:1/voix' },
      /ne répond pas[^]*DATABASE_URL/,
    ],
  ])(
    'names %s',
    async (_name, environment, message) => {
      const start = await failedStart(environment);
      expect(start).toMatchObject({ code: 1, output: expect.stringMatching(message) });
      expect(start.output).not.toMatch(STACK);
    },
    30_000,
  );
});

describe('the first organiser of a new installation', () => {
  it('comes by a link that is printed at the start, works once, and is printed no more', async () => {
    const printed = () => /\/premiere-organisation#jeton=([\w-]+)/.exec(world.server.output())?.[1];
    const token = await until('the link', printed);
    const [stranger, organiser, late] = [world.newcomer(), world.newcomer(), world.newcomer()];
    expect(await stranger.act(CLAIM_FIRST_ORGANIZER, { token })).toMatchObject({
      __typename: 'NotEligibleError',
    });
    await organiser.signIn('premiere@example.org');
    await late.signIn('seconde@example.org');

    expect(await organiser.act(CLAIM_FIRST_ORGANIZER, { token: 'un-autre' })).toMatchObject({
      code: 'SIGN_IN_LINK_INVALID',
    });
    expect(await organiser.act(CLAIM_FIRST_ORGANIZER, { token })).toMatchObject({
      __typename: 'ClaimFirstOrganizerSuccess',
    });
    // The role waits for the second check, as every role does.
    expect((await organiser.viewer()).permissions).toEqual([]);
    await passSecondFactorIfAsked(organiser.api);
    expect((await organiser.viewer()).permissions).toContain('roles.grant');
    expect(await late.act(CLAIM_FIRST_ORGANIZER, { token })).toMatchObject({
      __typename: 'NotEligibleError',
    });
    expect((await late.viewer()).permissions).toEqual([]);

    await world.server.stop();
    await world.startAgain();
    expect(printed()).toBeUndefined();
  }, 30_000);
});
