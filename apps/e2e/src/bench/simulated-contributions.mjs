// Many contributions that read like those of the demonstration: its sentences, drawn again and again in another order.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import pg from 'pg';

const DEMONSTRATION = new URL('../../../api/demo/ia-sante-2026/', import.meta.url);
const BATCH = 1_000;

function sentences() {
  const records = ['proposals.jsonl', 'arguments.jsonl', 'information.jsonl'].flatMap((name) =>
    readFileSync(new URL(name, DEMONSTRATION), 'utf8').split('\n').filter(Boolean),
  );
  const texts = records.flatMap((record) =>
    Object.values(JSON.parse(record)).filter((value) => typeof value === 'string'),
  );
  return [
    ...new Set(
      texts.flatMap((text) => text.split(/(?<=[.!?])\s+/)).filter((text) => / .* /.test(text)),
    ),
  ];
}

/** The same draws each time: Park and Miller's generator. */
function seeded(seed) {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** Fills the edition of a bench world with proposals, a fifth of the count, and arguments on them. */
export async function addContributions(url, { editionId, activityId, themeId }, count) {
  const pool = sentences();
  const draw = seeded(20_261_124);
  const one = () => pool[draw(pool.length)];
  const some = (most) => Array.from({ length: 2 + draw(most) }, one).join(' ');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const proposals = Array.from({ length: count / 5 }, (_, index) => ({
    id: randomUUID(),
    number: index + 1,
    title: one().slice(0, 120),
    body: some(8),
  }));
  for (let at = 0; at < proposals.length; at += BATCH) {
    const batch = JSON.stringify(proposals.slice(at, at + BATCH));
    await client.query(
      `insert into proposals (id, edition_id, activity_id, number, theme_id, channel, state, current_version, title, receipt_code, charter_version)
       select id, $2, $3, number, $4, 'WEB', 'PUBLISHED', 1, title, 'S' || number, 1
       from jsonb_to_recordset($1::jsonb) as one(id uuid, number integer, title text)`,
      [batch, editionId, activityId, themeId],
    );
    await client.query(
      `insert into proposal_versions (proposal_id, number, title, body, charter_version)
       select id, 1, title, body, 1 from jsonb_to_recordset($1::jsonb) as one(id uuid, title text, body text)`,
      [batch],
    );
  }
  for (let at = 0; at < count - proposals.length; at += BATCH) {
    const batch = Array.from({ length: BATCH }, () => ({
      id: randomUUID(),
      proposal: proposals[draw(proposals.length)].id,
      side: draw(2) === 0 ? 'FOR' : 'AGAINST',
      body: some(4),
    }));
    await client.query(
      `insert into arguments (id, proposal_id, side, body, channel)
       select id, proposal, side, body, 'WEB'
       from jsonb_to_recordset($1::jsonb) as one(id uuid, proposal uuid, side text, body text)`,
      [JSON.stringify(batch)],
    );
  }
  await client.query('vacuum analyze');
  await client.end();
}
