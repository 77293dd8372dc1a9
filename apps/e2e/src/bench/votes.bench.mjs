// npm run bench -- votes [--rounds 5] [--quick]
// Votes through the GraphQL mutation over HTTP (a), beside a bare HTTP server (b) and durable single-row upserts (c),
// interleaved in one run on one database, fsync and synchronous_commit on. Prints medians and ratios.
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { startBuiltServer } from '../harness/start-built-server.mjs';
import { openBenchDatabase } from './bench-database.mjs';
import { makeWorld } from './bench-world.mjs';
import { cpuMsOf, postgresCpuMs } from './cpu-time.mjs';
import { judge, medians, printTable } from './report.mjs';
import { runLoad, runUpserts, startBareServer } from './run-load.mjs';

const { values: options } = parseArgs({
  args: process.argv.slice(2),
  options: { rounds: { type: 'string', default: '5' }, quick: { type: 'boolean', default: false } },
});
const ROUNDS = Math.max(1, Number(options.rounds));
const SCALE = options.quick ? 0.2 : 1;
const VOTES = {
  1: Math.round(600 * SCALE),
  16: Math.round(5_000 * SCALE),
  64: Math.round(10_000 * SCALE),
};
const NEWCOMERS = Math.round(10_000 * SCALE);
const CAST_VOTE = `mutation CastVote($input: CastVoteInput!) { castVote(input: $input) { __typename
  ... on CastVoteSuccess { receipt vote { id stance qualifications votedAt receipt } } ... on UserError { code message } } }`;

const database = await openBenchDatabase();
// Each case at 64 connections has people of its own, who come once a round: the server remembers a session for some
// seconds, and a case that meets people it has just seen would be compared with one that looks everybody up.
const peopled = (proposals, participants) => makeWorld(database.url, { proposals, participants });
const small = await peopled(50, VOTES[16]);
const few = await peopled(50, VOTES[64]);
const alone = await peopled(50, VOTES[64]);
const many = await peopled(2_000, VOTES[64]);
// Whoever comes with a vote, and nothing before it, finds an edition that asks for nothing before it.
const open = await makeWorld(database.url, {
  proposals: 50,
  participants: 1,
  asksForConsent: false,
});
const server = await startBuiltServer({
  NODE_ENV: 'test',
  VOIX_RATE_LIMITS: 'off',
  DATABASE_URL: database.url,
  LOG_LEVEL: 'warn',
});
const bare = await startBareServer(database.url);
const bareSeed = { next: 1 };
let stance = 0;

/** Each vote is another participant's; a later round changes the stance, so that every request writes. */
function voteRequests(world, count, proposalOf) {
  const chosen = ['AGREE', 'DISAGREE', 'NEUTRAL'][stance++ % 3];
  return Array.from({ length: count }, (_, index) => ({
    method: 'POST',
    path: '/graphql',
    cookie: `voix-session=${world.tokens[index % world.tokens.length]}`,
    body: JSON.stringify({
      operationName: 'CastVote',
      query: CAST_VOTE,
      variables: {
        input: { proposalId: proposalOf(index, world), stance: chosen, clientKey: randomUUID() },
      },
    }),
  }));
}

const spread = (index, world) => world.proposalIds[index % world.proposalIds.length];
const single = (_index, world) => world.proposalIds[0];

async function measured(work, pids) {
  const before = pids.map(cpuMsOf).reduce((a, b) => a + b, 0) + postgresCpuMs(database.pid);
  const result = await work();
  const after = pids.map(cpuMsOf).reduce((a, b) => a + b, 0) + postgresCpuMs(database.pid);
  if (result.refused > 0)
    throw new Error(`${result.refused} requests were refused, the first with:\n${result.sample}`);
  return { ...result, cpuMsPerVote: (after - before) / result.answered };
}

const graphql = (world, connections, count, proposalOf = spread) =>
  measured(
    () =>
      runLoad({
        port: server.port,
        connections,
        requests: voteRequests(world, count, proposalOf),
        mustContain: 'CastVoteSuccess',
      }),
    [server.pid],
  );

function bareHttp(connections, count) {
  const requests = Array.from({ length: count }, () => {
    const participant = bareSeed.next++;
    const body = JSON.stringify({
      participant,
      proposal: participant % 50,
      stance: 1,
      clientKey: randomUUID(),
    });
    return { method: 'POST', path: '/', body };
  });
  return measured(
    () => runLoad({ port: bare.port, connections, requests, mustContain: 'receipt' }),
    [bare.pid],
  );
}

function upserts(clients, total) {
  const seed = bareSeed.next;
  bareSeed.next += 2 * total;
  return measured(() => runUpserts({ url: database.url, clients, total, proposals: 50, seed }), []);
}

function newcomers() {
  const requests = voteRequests(open, NEWCOMERS, spread).map((request) => ({
    ...request,
    cookie: undefined,
  }));
  return measured(
    () => runLoad({ port: server.port, connections: 64, requests, mustContain: 'CastVoteSuccess' }),
    [server.pid],
  );
}

const cases = [];
for (const connections of [1, 16, 64]) {
  const people = connections === 64 ? few : small;
  cases.push([`a graphql ${connections}`, () => graphql(people, connections, VOTES[connections])]);
  cases.push([`b bare ${connections}`, () => bareHttp(connections, VOTES[connections])]);
  cases.push([`c upsert ${connections}`, () => upserts(connections, VOTES[connections])]);
}
cases.push(['one proposal 64', () => graphql(alone, 64, VOTES[64], single)]);
cases.push(['2000 proposals 64', () => graphql(many, 64, VOTES[64])]);

const rounds = new Map(cases.map(([name]) => [name, []]));
await graphql(small, 16, 500);
await bareHttp(16, 500);
for (let round = 1; round <= ROUNDS; round += 1) {
  process.stdout.write(`round ${round} of ${ROUNDS}…\n`);
  for (const [name, run] of cases) rounds.get(name).push(await run());
}
const arrivals = await newcomers();
const loopDelay = await eventLoopDelay();

const result = Object.fromEntries([...rounds].map(([name, list]) => [name, medians(list)]));
const show = (name) => {
  const { rate, p50, p95, p99, cpuMsPerVote } = result[name];
  return {
    case: name,
    'votes/s': rate.toFixed(0),
    p50: p50.toFixed(2),
    p95: p95.toFixed(2),
    p99: p99.toFixed(2),
    'cpu ms/vote': cpuMsPerVote.toFixed(3),
  };
};
printTable(
  `Votes, medians of ${ROUNDS} rounds (latencies in ms; cpu = server + PostgreSQL)`,
  Object.keys(result).map(show),
);
process.stdout.write(
  `\n  newcomers: ${arrivals.answered} first votes at 64 connections, ${arrivals.rate.toFixed(0)}/s, 0 refused\n`,
);
process.stdout.write(`  event-loop delay of the server: ${loopDelay}\n\nBounds\n`);

const a = result['a graphql 64'];
const c = result['c upsert 64'];
const verdicts = [
  judge(
    'rate of (a) ÷ (c) at 64',
    (a.rate / c.rate).toFixed(2),
    '≥ 0.25, aim 0.45',
    a.rate / c.rate >= 0.25,
  ),
  judge(
    'CPU per vote at 64',
    `${a.cpuMsPerVote.toFixed(3)} ms`,
    '≤ 0.8, aim 0.4',
    a.cpuMsPerVote <= 0.8,
  ),
  judge('p99 of (a) ÷ (c) at 64', (a.p99 / c.p99).toFixed(2), '≤ 4', a.p99 / c.p99 <= 4),
  judge(
    'one proposal ÷ spread',
    (result['one proposal 64'].rate / a.rate).toFixed(2),
    '≥ 0.8',
    result['one proposal 64'].rate / a.rate >= 0.8,
  ),
  judge(
    'CPU with 2,000 ÷ 50 proposals',
    (result['2000 proposals 64'].cpuMsPerVote / a.cpuMsPerVote).toFixed(2),
    '≤ 1.2',
    result['2000 proposals 64'].cpuMsPerVote / a.cpuMsPerVote <= 1.2,
  ),
  judge('newcomers refused', arrivals.refused, '0', arrivals.refused === 0),
];

async function eventLoopDelay() {
  const text = await (await fetch(`${server.origin}/metrics`)).text();
  const value = (quantile) =>
    Number(
      new RegExp(`voix_nodejs_eventloop_lag_${quantile}_seconds ([\\d.e-]+)`).exec(text)?.[1] ??
        NaN,
    ) * 1000;
  return `mean ${value('mean').toFixed(1)} ms, p99 ${value('p99').toFixed(1)} ms`;
}

bare.stop();
await server.stop();
await database.stop();
process.exit(verdicts.every(Boolean) ? 0 : 1);
