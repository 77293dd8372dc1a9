// An edition with an open vote, its proposals and signed-in participants, written straight into the tables: what is
// measured is voting, not moving in.
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';

const sha256 = (text) => createHash('sha256').update(text).digest();

/** Everybody has agreed to the notice, so each vote looks for that too; unless the edition states another ground. */
export async function makeWorld(url, { proposals, participants, asksForConsent = true }) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const place = await makeEdition(client, asksForConsent);
    const proposalIds = await makeProposals(client, place, proposals);
    const tokens = await makeParticipants(client, place, participants);
    await client.query(`create table if not exists bench_votes (participant bigint, proposal bigint, stance smallint,
      client_key uuid, at timestamptz default now(), primary key (participant, proposal))`);
    await client.query('vacuum analyze');
    return { ...place, proposalIds, tokens };
  } finally {
    await client.end();
  }
}

async function makeEdition(client, asksForConsent) {
  const [seriesId, editionId, phaseId, activityId, themeId] = Array.from({ length: 5 }, () =>
    randomUUID(),
  );
  const slug = `bench-${seriesId.slice(0, 8)}`;
  const rules = {
    guestParticipationAllowed: true,
    proposalTitleMaxLength: 140,
    proposalBodyMaxLength: 5000,
    exposureMinimum: 30,
    minorityFloorPercent: 5,
    answerDelayDays: 90,
  };
  await client.query('insert into series values ($1, $2, $2, $2)', [seriesId, slug]);
  await client.query(
    `insert into editions (id, series_id, slug, title, question, summary, time_zone, state, published_at,
       legal_basis, sensitive_data_ground, data_controller, data_contact, legal_note)
     values ($1, $2, $3, 'Bench', 'Bench?', 'Bench', 'Europe/Paris', 'PUBLISHED', now(),
       'CONSENT', $4, 'Bench', 'bench@example.org', 'Bench')`,
    [editionId, seriesId, slug, asksForConsent ? 'EXPLICIT_CONSENT' : 'PUBLIC_HEALTH'],
  );
  await client.query(
    `insert into edition_notices (edition_id, version, statement) values ($1, 1, '{}')`,
    [editionId],
  );
  await client.query(
    `insert into charters (id, edition_id, version, body, rules) values ($1, $2, 1, 'Bench', $3)`,
    [randomUUID(), editionId, rules],
  );
  await client.query(
    `insert into phases (id, edition_id, kind, title, starts_at, ends_at) values ($1, $2, 'CONTRIBUTION', 'Bench', now() - interval '1 day', now() + interval '1 day')`,
    [phaseId, editionId],
  );
  await client.query('insert into themes values ($1, $2, $3, $3, $3)', [
    themeId,
    seriesId,
    'bench',
  ]);
  await client.query('insert into edition_themes values ($1, $2, 1)', [editionId, themeId]);
  await client.query(
    `insert into activities (id, edition_id, kind, slug, title, intro, pseudonym_key) values ($1, $2, 'PROPOSALS', 'propositions', 'Bench', 'Bench', $3)`,
    [activityId, editionId, randomBytes(32)],
  );
  for (const interaction of ['SUBMIT', 'VOTE', 'SEE_RESULTS']) {
    await client.query('insert into activity_phase_settings values ($1, $2, $3)', [
      activityId,
      phaseId,
      interaction,
    ]);
  }
  return { editionId, activityId, themeId, slug };
}

async function makeProposals(client, place, count) {
  const ids = Array.from({ length: count }, () => randomUUID());
  await client.query(
    `insert into proposals (id, edition_id, activity_id, number, theme_id, channel, state, current_version, title, receipt_code, charter_version)
     select id, $2, $3, n, $4, 'WEB', 'PUBLISHED', 1, 'Proposition ' || n, 'B' || $5 || n, 1
     from unnest($1::uuid[]) with ordinality as given(id, n)`,
    [ids, place.editionId, place.activityId, place.themeId, randomBytes(4).toString('hex')],
  );
  await client.query(
    `insert into proposal_versions (proposal_id, number, title, body, charter_version)
     select id, 1, title, repeat('Un texte de proposition. ', 20), 1 from proposals where edition_id = $1`,
    [place.editionId],
  );
  return ids;
}

async function makeParticipants(client, place, count) {
  const tokens = Array.from({ length: count }, () => randomBytes(32).toString('base64url'));
  const ids = tokens.map(() => randomUUID());
  await client.query(
    `insert into participants (id, kind, display_name, name_skeleton)
     select id, 'GUEST', 'Voix ' || n, 'voix ' || n from unnest($1::uuid[]) with ordinality as given(id, n)`,
    [ids],
  );
  await client.query(
    `insert into sessions (id, token_hash, participant_id, label, expires_at)
     select gen_random_uuid(), hash, participant, 'bench', now() + interval '1 day'
     from unnest($1::bytea[], $2::uuid[]) as given(hash, participant)`,
    [tokens.map(sha256), ids],
  );
  await client.query(
    `insert into consents (edition_id, participant_ref, number, act, notice_version)
     select $1, ref, 1, 'GIVEN', 1 from participants where id = any($2::uuid[])`,
    [place.editionId, ids],
  );
  return tokens;
}
