// The yardstick (c): single-row durable upserts, each its own commit, by N clients. Run as two processes of N/2.
import pg from 'pg';

const { url, clients, perClient, proposals, seed } = JSON.parse(process.argv[2]);
const UPSERT = {
  name: 'bench-upsert',
  text: `insert into bench_votes (participant, proposal, stance, client_key) values ($1, $2, $3, $4)
         on conflict (participant, proposal) do update set stance = excluded.stance, client_key = excluded.client_key, at = now()`,
};
const latencies = [];

async function run(client, number) {
  for (let index = 0; index < perClient; index += 1) {
    const participant = seed + number * perClient + index;
    const startedAt = performance.now();
    await client.query({
      ...UPSERT,
      values: [participant, participant % proposals, 1, crypto.randomUUID()],
    });
    latencies.push(performance.now() - startedAt);
  }
}

const connections = await Promise.all(
  Array.from({ length: clients }, async () => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    return client;
  }),
);
process.stdout.write('ready\n');
await new Promise((resolve) => process.stdin.once('data', resolve));
const startedAt = performance.now();
await Promise.all(connections.map(run));
const seconds = (performance.now() - startedAt) / 1000;
await Promise.all(connections.map((client) => client.end()));
process.stdout.write(`${JSON.stringify({ count: latencies.length, seconds, latencies })}\n`);
process.exit(0);
