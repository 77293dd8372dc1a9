// The yardstick (b): node:http and one prepared upsert a vote, nothing else: no session, no rule, no ledger.
import { createServer } from 'node:http';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.argv[2], max: 12 });
const UPSERT = {
  name: 'bench-upsert',
  text: `insert into bench_votes (participant, proposal, stance, client_key) values ($1, $2, $3, $4)
         on conflict (participant, proposal) do update set stance = excluded.stance, client_key = excluded.client_key, at = now()`,
};

const server = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk) => (body += chunk));
  request.on('end', () => {
    if (body === '') return void response.writeHead(200, { 'content-length': 2 }).end('{}');
    const { participant, proposal, stance, clientKey } = JSON.parse(body);
    pool.query({ ...UPSERT, values: [participant, proposal, stance, clientKey] }).then(
      () => {
        const answer = JSON.stringify({ receipt: clientKey });
        response
          .writeHead(200, {
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(answer),
          })
          .end(answer);
      },
      (error) => response.writeHead(500).end(String(error)),
    );
  });
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`${server.address().port}\n`));
