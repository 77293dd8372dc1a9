// npm run bench -- reads [--rounds 5]
// The two pages most read (home of the edition, list of proposals) beside a bare node:http server. The SQL statements
// of a list are counted on the wire by the server ring (A70), not here.
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { startBuiltServer } from '../harness/start-built-server.mjs';
import { openBenchDatabase } from './bench-database.mjs';
import { makeWorld } from './bench-world.mjs';
import { cpuMsOf, postgresCpuMs } from './cpu-time.mjs';
import { medians, printTable } from './report.mjs';
import { runLoad } from './run-load.mjs';

const { values: options } = parseArgs({
  args: process.argv.slice(2),
  options: { rounds: { type: 'string', default: '5' } },
});
const ROUNDS = Math.max(1, Number(options.rounds));
const REQUESTS = 1_500;
const CONNECTIONS = 32;

const HOME = `query Home($slug: String!) { edition(slug: $slug) { id slug title question summary timeZone
  series { title organizer } phases { id kind title startsAt endsAt state } themes { id code title summary proposalCount }
  participation { proposalCount argumentCount voteCount participantCount countedAt }
  proposalsActivity { id moments { interaction isOpen opensAt closesAt } } } viewer { id participant { id displayName } } }`;
const LIST = `query List($slug: String!) { edition(slug: $slug) { id proposalsActivity { id
  proposals(first: 20) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node {
    id number slug title state submittedAt theme { id code title } author { id displayName college { code name } }
    voteTally { agree neutral disagree total } viewerVote { id stance } } } } } } }`;

const database = await openBenchDatabase();
const world = await makeWorld(database.url, { proposals: 2_000, participants: 200 });
const server = await startBuiltServer({
  NODE_ENV: 'test',
  VOIX_RATE_LIMITS: 'off',
  DATABASE_URL: database.url,
});
const answer = JSON.stringify({ data: 'x'.repeat(4_000) });
const bare = createServer((_request, response) =>
  response.writeHead(200, { 'content-length': Buffer.byteLength(answer) }).end(answer),
);
await new Promise((resolve) => bare.listen(0, '127.0.0.1', resolve));

const requestsOf = (query) =>
  Array.from({ length: REQUESTS }, (_, index) => ({
    method: 'POST',
    path: '/graphql',
    cookie: `voix-session=${world.tokens[index % world.tokens.length]}`,
    body: JSON.stringify({ query, variables: { slug: world.slug } }),
  }));

async function measured(port, requests, mustContain) {
  const cpu = () => (port === server.port ? cpuMsOf(server.pid) + postgresCpuMs(database.pid) : 0);
  const before = cpu();
  const result = await runLoad({ port, connections: CONNECTIONS, requests, mustContain });
  if (result.refused > 0)
    throw new Error(`${result.refused} requests were refused, the first with:\n${result.sample}`);
  return { ...result, cpuMs: (cpu() - before) / result.answered };
}

const cases = [
  ['home', () => measured(server.port, requestsOf(HOME), '"data"')],
  ['list of 20', () => measured(server.port, requestsOf(LIST), '"data"')],
  ['bare node:http', () => measured(bare.address().port, [...requestsOf(HOME)], 'data')],
];
const rounds = new Map(cases.map(([name]) => [name, []]));
for (let round = 1; round <= ROUNDS; round += 1) {
  process.stdout.write(`round ${round} of ${ROUNDS}…\n`);
  for (const [name, run] of cases) rounds.get(name).push(await run());
}
const result = Object.fromEntries([...rounds].map(([name, list]) => [name, medians(list)]));
printTable(
  `Reads, medians of ${ROUNDS} rounds, ${CONNECTIONS} connections (latencies in ms; cpu = server + PostgreSQL)`,
  Object.entries(result).map(([name, row]) => ({
    case: name,
    'requests/s': row.rate.toFixed(0),
    '÷ bare': (row.rate / result['bare node:http'].rate).toFixed(3),
    p50: row.p50.toFixed(2),
    p99: row.p99.toFixed(2),
    'cpu ms': row.cpuMs.toFixed(3),
  })),
);
bare.close();
await server.stop();
await database.stop();
process.exit(0);
