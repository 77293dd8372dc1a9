// npm run bench -- search [--rounds 5]
// What people ask of the search, over HTTP, with 50,000 contributions: the median of all must stay under 150 ms.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { startBuiltServer } from '../harness/start-built-server.mjs';
import { openBenchDatabase } from './bench-database.mjs';
import { makeWorld } from './bench-world.mjs';
import { judge, median, medians, printTable } from './report.mjs';
import { runLoad } from './run-load.mjs';
import { addContributions } from './simulated-contributions.mjs';

const { values: options } = parseArgs({
  args: process.argv.slice(2),
  options: { rounds: { type: 'string', default: '5' } },
});
const ROUNDS = Math.max(1, Number(options.rounds));
const CONTRIBUTIONS = 50_000;
const REQUESTS = 20;
const BOUND_MS = 150;
const CLI = fileURLToPath(new URL('../../../api/dist/cli.js', import.meta.url));

const SEARCH = `query Search($text: String!, $slug: String!) { edition(slug: $slug) { id themes { id code title } }
  search(text: $text, editionSlug: $slug) { matching words counts { kind count } totalCount pageInfo { hasNextPage endCursor }
    edges { cursor node { id kind pageKey datedAt title { text matches { start end } } excerpt { text matches { start end } }
      theme { id code title } edition { id slug title } } } } }`;

/** What is asked, and what kind of question it is. */
const QUESTIONS = [
  ['a word of half of all texts', 'IA'],
  ['a word of a quarter', 'santé'],
  ['two words', 'données patients'],
  ['a question', 'comment protéger les données de santé'],
  ['a rarer word', 'consentement'],
  ['a word that nobody wrote', 'zygomatique'],
  ['a misspelt word', 'consentemant'],
  ['two misspelt words', 'hopitale diagnostique algoritme'],
  ['words that never meet', 'algorithme endométriose zygomatique caméra'],
];

const database = await openBenchDatabase();
const world = await makeWorld(database.url, { proposals: 0, participants: 1 });
await addContributions(database.url, world, CONTRIBUTIONS);
const beganAt = performance.now();
const rebuilt = spawnSync(process.execPath, [CLI, 'rebuild-search'], {
  env: { ...process.env, DATABASE_URL: database.url, LOG_LEVEL: 'silent' },
  encoding: 'utf8',
});
if (rebuilt.status !== 0) throw new Error(rebuilt.stderr);
const rebuildSeconds = (performance.now() - beganAt) / 1000;

const client = new pg.Client({ connectionString: database.url });
await client.connect();
await client.query('vacuum analyze search_documents');
const { rows } = await client.query(
  `select count(*)::int as documents, pg_size_pretty(pg_total_relation_size('search_documents')) as size from search_documents`,
);
await client.end();
process.stdout.write(
  `${rows[0].documents} contributions indexed in ${rebuildSeconds.toFixed(0)} s; table and indexes: ${rows[0].size}\n`,
);

const server = await startBuiltServer({
  NODE_ENV: 'test',
  VOIX_RATE_LIMITS: 'off',
  DATABASE_URL: database.url,
});

async function measured(text, connections) {
  const body = JSON.stringify({ query: SEARCH, variables: { text, slug: world.slug } });
  const request = { method: 'POST', path: '/graphql', cookie: '', body };
  const requests = Array.from({ length: REQUESTS * connections }, () => request);
  const result = await runLoad({
    port: server.port,
    connections,
    requests,
    mustContain: '"matching"',
  });
  if (result.refused > 0) throw new Error(`Refused:\n${result.sample}`);
  return result;
}

const alone = new Map(QUESTIONS.map(([name]) => [name, []]));
const together = [];
for (let round = 1; round <= ROUNDS; round += 1) {
  process.stdout.write(`round ${round} of ${ROUNDS}…\n`);
  for (const [name, text] of QUESTIONS) alone.get(name).push(await measured(text, 1));
  together.push(await measured('données patients', 8));
}
const table = [...alone].map(([question, rounds]) => ({ question, ...medians(rounds) }));
printTable(
  `Searches one after another, medians of ${ROUNDS} rounds (ms)`,
  [...table, { question: 'two words, 8 at once', ...medians(together) }].map((row) => ({
    question: row.question,
    p50: row.p50.toFixed(1),
    p95: row.p95.toFixed(1),
  })),
);
const all = median(table.map((row) => row.p50));
const holds = judge('median of all questions, ms', all.toFixed(1), BOUND_MS, all < BOUND_MS);
await server.stop();
await database.stop();
process.exit(holds ? 0 : 1);
