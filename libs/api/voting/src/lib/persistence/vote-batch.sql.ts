import { TAKE_PARTICIPANT_TURNS } from '@voix/api-platform/database';
import { QUALIFICATION_COLUMNS } from '../domain/tally-change.js';

/**
 * The statements of a batch are planned once a connection, often while the tables are still empty, and a plan that
 * reads an empty table whole would be kept while it grows (measured: 0.5 → 3 ms of PostgreSQL a vote). A batch always
 * means few rows among many: hence no sequential scans, and lookups written so that each row is found by its key.
 */
export const BEGIN = 'begin; set local enable_seqscan = off';

/** $1 participants: one batch at a time decides on a person. */
export const LOCK_PARTICIPANTS = {
  name: 'voting.lock-participants',
  text: TAKE_PARTICIPANT_TURNS,
};

/**
 * $1 activities. Answers those where voting is open by the clock of the database, and keeps their phases from being
 * moved, and the grid from being changed, until this transaction is over. Asked once every turn is taken: a vote that waited is judged by the present.
 */
export const OPEN_ACTIVITIES = {
  name: 'voting.open-activities',
  text: `
    with in_phase as materialized (
      select activity.ref
      from activities activity
      join activity_phase_settings setting on setting.activity_id = activity.id and setting.interaction = 'VOTE'
      join phases phase on phase.id = setting.phase_id
      where activity.ref = any($1::int[])
        and phase.starts_precision = 'EXACT'
        and phase.starts_at <= clock_timestamp()
        and (phase.ends_at is null or phase.ends_at > clock_timestamp())
      for share of phase
    )
    select ref from in_phase
    union
    select activity.ref
    from activities activity
    join activity_standing_settings setting on setting.activity_id = activity.id and setting.interaction = 'VOTE'
    join editions edition on edition.id = activity.edition_id and edition.state = 'PUBLISHED'
    where activity.ref = any($1::int[])`,
};

/**
 * What is known of each request: its proposal, the participant's vote on it, what its client key did before, the notice
 * of its edition and whether the participant has still to agree to it. Their turn is taken: a consent that is given or
 * withdrawn stands before this batch or after it.
 */
export const READ_SITUATIONS = {
  name: 'voting.read-situations',
  text: `
    with told as materialized (
      select edition.ref, edition.id, coalesce(edition.sensitive_data_ground = 'EXPLICIT_CONSENT', false) as asks_consent,
        (select max(version) from edition_notices where edition_id = edition.id) as notice_version
      from editions edition where edition.ref = any($1::int[])
    )
    select asked.n::int, told.notice_version,
      coalesce(told.asks_consent, false)
        and not coalesce(consent.act = 'GIVEN' and consent.notice_version = told.notice_version, false)
        as is_consent_missing,
      participant.kind as participant_kind, proposal.state, now() as now,
      vote.stance, vote.qualifications, vote.receipt,
      earlier.proposal_ref as earlier_proposal_ref, earlier.action as earlier_action,
      earlier.stance as earlier_stance, earlier.qualifications as earlier_qualifications,
      earlier.receipt as earlier_receipt, earlier.recorded_at as earlier_at
    from unnest($1::int[], $2::int[], $3::bigint[], $4::bigint[], $5::uuid[]) with ordinality
      as asked(edition_ref, activity_ref, participant_ref, proposal_ref, client_key, n)
    left join told on told.ref = asked.edition_ref
    left join lateral (
      select act, notice_version from consents
      where told.asks_consent and edition_id = told.id and participant_ref = asked.participant_ref
      order by number desc
      limit 1
    ) consent on true
    left join lateral (select kind from participants where ref = asked.participant_ref limit 1) participant on true
    left join lateral (select state from proposals where ref = asked.proposal_ref limit 1) proposal on true
    left join lateral (
      select stance, qualifications, receipt from votes
      where edition_ref = asked.edition_ref and activity_ref = asked.activity_ref
        and participant_ref = asked.participant_ref and proposal_ref = asked.proposal_ref
      limit 1
    ) vote on true
    left join lateral (
      select proposal_ref, action, stance, qualifications, receipt, recorded_at from vote_events
      where edition_ref = asked.edition_ref and activity_ref = asked.activity_ref
        and participant_ref = asked.participant_ref and client_key = asked.client_key
      limit 1
    ) earlier on true
    order by asked.n`,
};

const NUANCES = QUALIFICATION_COLUMNS.join(', ');
const ADDED_NUANCES = QUALIFICATION_COLUMNS.map(
  (column) => `${column} = vote_tallies.${column} + excluded.${column}`,
).join(', ');
const TALLY_ARRAYS = Array.from(
  { length: 3 + QUALIFICATION_COLUMNS.length },
  (_, index) => `$${index + 29}::int[]`,
).join(', ');

/** Everything that a batch writes, in one statement. */
export const WRITE_BATCH = {
  name: 'voting.write-batch',
  text: `
    with kept as (
      insert into votes (edition_ref, activity_ref, participant_ref, proposal_ref, stance, qualifications, charter_version,
        receipt, voted_at, notice_version)
      select edition_ref, activity_ref, participant_ref, proposal_ref, stance, qualifications, charter_version, receipt,
        coalesce(voted_at, now()), notice_version
      from unnest($1::int[], $2::int[], $3::bigint[], $4::bigint[], $5::smallint[], $6::smallint[], $7::smallint[],
        $8::bytea[], $42::timestamptz[], $43::int[]) as cast_here(edition_ref, activity_ref, participant_ref, proposal_ref, stance,
        qualifications, charter_version, receipt, voted_at, notice_version)
      on conflict (edition_ref, activity_ref, participant_ref, proposal_ref) do update
      set stance = excluded.stance, qualifications = excluded.qualifications,
        charter_version = excluded.charter_version, receipt = excluded.receipt, voted_at = excluded.voted_at,
        notice_version = excluded.notice_version
    ), taken_back as (
      delete from votes where ctid = any(array(
        select vote.ctid
        from unnest($9::int[], $10::int[], $11::bigint[], $12::bigint[])
          as gone(edition_ref, activity_ref, participant_ref, proposal_ref)
        cross join lateral (
          select ctid from votes
          where edition_ref = gone.edition_ref and activity_ref = gone.activity_ref
            and participant_ref = gone.participant_ref and proposal_ref = gone.proposal_ref
          limit 1
        ) vote
      ))
    ), history as (
      insert into vote_events (edition_ref, activity_ref, participant_ref, proposal_ref, action, stance, qualifications,
        client_key, charter_version, receipt, notice_version)
      select * from unnest($13::int[], $14::int[], $15::bigint[], $16::bigint[], $17::text[], $18::smallint[], $19::smallint[],
        $20::uuid[], $21::smallint[], $22::bytea[], $44::int[])
    ), ledger as (
      insert into ledger_entries (edition_ref, kind, leaf, leaf_hash)
      select * from unnest($23::int[], $24::text[], $25::text[], $41::bytea[])
    )
    insert into vote_tallies (edition_ref, activity_ref, proposal_ref, agree, neutral, disagree, ${NUANCES})
    select * from unnest($26::int[], $27::int[], $28::bigint[], ${TALLY_ARRAYS})
    on conflict (edition_ref, activity_ref, proposal_ref) do update
    set agree = vote_tallies.agree + excluded.agree, neutral = vote_tallies.neutral + excluded.neutral,
      disagree = vote_tallies.disagree + excluded.disagree, ${ADDED_NUANCES}`,
};
