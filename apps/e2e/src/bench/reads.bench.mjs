// npm run bench -- reads [--rounds 5]
// The two pages most read (home of the edition, list of proposals) beside a bare node:http server, with the SQL
// statements each costs.
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { startBuiltServer } from '../harness/start-built-server.mjs';
import { openBenchDatabase } from './bench-database.mjs';
import { makeWorld } from './bench-world.mjs';
import { cpuMsOf, postgresCpuMs } from './cpu-time.mjs';
import { judge, medians, printTable } from './report.mjs';
import { runLoad } from './run-load.mjs';

const { values: options } = parseArgs({
  args: process.argv.slice(2),
  options: { rounds: { type: 'string', default: '5' } },
});
const ROUNDS = Math.max(1, Number(options.rounds));
const REQUESTS = 1_500;
const CONNECTIONS = 32;
const MOST_STATEMENTS = 12;

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

/** Statements of one request, counted by PostgreSQL itself. */
async function statementsOf(query) {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const before = await transactions(client);
  const times = 20;
  await runLoad({
    port: server.port,
    connections: 1,
    requests: requestsOf(query).slice(0, times),
    mustContain: '"data"',
  });
  await new Promise((resolve) => setTimeout(resolve, 1_500)); // Backends report their counters at most once a second.
  const after = await transactions(client);
  await client.end();
  return (after - before) / times;
}

/** Outside a transaction each statement is one transaction, and reads have none open. */
async function transactions(client) {
  const { rows } = await client.query(
    'select xact_commit::int as count from pg_stat_database where datname = current_database()',
  );
  return rows[0].count;
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
process.stdout.write('\nBounds\n');
const verdicts = [];
for (const [name, query] of [
  ['home', HOME],
  ['list of 20', LIST],
]) {
  const statements = await statementsOf(query);
  verdicts.push(
    judge(
      `SQL statements of ${name}`,
      statements.toFixed(1),
      `≤ ${MOST_STATEMENTS}`,
      statements <= MOST_STATEMENTS,
    ),
  );
}
bare.close();
await server.stop();
await database.stop();
process.exit(verdicts.every(Boolean) ? 0 : 1);
