// npm run bench -- crash [--rounds 20]
// Kills the server with SIGKILL in the middle of a storm of votes, starts it again, and compares what was acknowledged
// with what is in the database: nothing acknowledged may be missing, nothing may be there twice.
import { randomInt, randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { startBuiltServer } from '../harness/start-built-server.mjs';
import { openBenchDatabase } from './bench-database.mjs';
import { makeWorld } from './bench-world.mjs';

const { values: options } = parseArgs({
  args: process.argv.slice(2),
  options: { rounds: { type: 'string', default: '20' } },
});
const ROUNDS = Math.max(1, Number(options.rounds));
const CLIENTS = 50;
const CAST_VOTE = `mutation ($input: CastVoteInput!) { castVote(input: $input) { __typename
  ... on CastVoteSuccess { receipt } ... on UserError { code } } }`;

const database = await openBenchDatabase();
const world = await makeWorld(database.url, { proposals: 50, participants: CLIENTS });
const environment = { NODE_ENV: 'test', VOIX_RATE_LIMITS: 'off', DATABASE_URL: database.url };
const journal = new Map(); // client key → receipt, for acknowledged votes
const unanswered = [];

async function castVote(origin, token, proposalId, clientKey) {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: `voix-session=${token}` },
    body: JSON.stringify({
      query: CAST_VOTE,
      variables: {
        input: { proposalId, stance: ['AGREE', 'NEUTRAL', 'DISAGREE'][randomInt(3)], clientKey },
      },
    }),
  });
  const { data } = await response.json();
  if (data?.castVote.__typename !== 'CastVoteSuccess')
    throw new Error(`Unexpected answer: ${JSON.stringify(data)}`);
  return data.castVote.receipt;
}

async function storm(server, token, state) {
  while (!state.isOver) {
    const clientKey = randomUUID();
    const proposalId = world.proposalIds[randomInt(world.proposalIds.length)];
    try {
      journal.set(clientKey, await castVote(server.origin, token, proposalId, clientKey));
    } catch {
      unanswered.push(clientKey); // The connection died: recorded once or not at all, both are right.
      return;
    }
  }
}

for (let round = 1; round <= ROUNDS; round += 1) {
  const server = await startBuiltServer(environment);
  const state = { isOver: false };
  const clients = world.tokens.map((token) => storm(server, token, state));
  await new Promise((resolve) => setTimeout(resolve, 300 + randomInt(900)));
  await server.stop('SIGKILL');
  state.isOver = true;
  await Promise.all(clients);
  process.stdout.write(`round ${round} of ${ROUNDS}: ${journal.size} votes acknowledged so far\n`);
}

const client = new pg.Client({ connectionString: database.url });
await client.connect();
const { rows: events } = await client.query(
  `select client_key, encode(receipt, 'hex') as receipt, count(*) over (partition by client_key)::int as copies from vote_events`,
);
const known = new Map(events.map((event) => [event.client_key, event]));
const lost = [...journal].filter(([key, receipt]) => known.get(key)?.receipt !== receipt);
const doubled = events.filter((event) => event.copies > 1);
const { rows: unproven } =
  await client.query(`select 1 from vote_events event where action <> 'REPEAT'
  and not exists (select 1 from ledger_entries entry where entry.leaf_hash = event.receipt)`);
const { rows: miscounted } = await client.query(`
  select 1 from (select proposal_ref, count(*) as votes from votes group by 1) counted
  full join vote_tallies tally using (proposal_ref)
  where coalesce(votes, 0) <> coalesce(agree + neutral + disagree, 0)`);
await client.end();
await database.stop();

process.stdout.write(
  `\n${ROUNDS} kills, ${journal.size} votes acknowledged, ${unanswered.length} without an answer\n` +
    `  acknowledged and missing: ${lost.length}\n  recorded twice: ${doubled.length}\n` +
    `  without their ledger entry: ${unproven.length}\n  counters that differ from the votes: ${miscounted.length}\n`,
);
process.exit(lost.length + doubled.length + unproven.length + miscounted.length === 0 ? 0 : 1);
