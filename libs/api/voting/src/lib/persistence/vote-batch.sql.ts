import { QUALIFICATION_COLUMNS } from '../domain/tally-change.js';

const TAKE_TURNS = `select count(pg_advisory_xact_lock(7065, ref)) as taken
      from (select distinct (ref % 2147483647)::int as ref from unnest($1::bigint[]) as given(ref) order by 1) as sorted`;

/** $1 participants. */
export const LOCK_PARTICIPANTS = { name: 'voting.lock-participants', text: TAKE_TURNS };

/**
 * $1 participants, $2 activities. Takes the participants in turn (two batches, or two servers, never decide on one
 * person at once), then answers the activities where voting is open by the clock of the database, and keeps their
 * phases from being moved until this transaction is over.
 */
export const LOCK_AND_OPEN_ACTIVITIES = {
  name: 'voting.lock-and-open-activities',
  text: `
    with locked as materialized (
      ${TAKE_TURNS}
    ), open as (
      select activity.ref
      from activities activity
      join activity_phase_settings setting on setting.activity_id = activity.id and setting.interaction = 'VOTE'
      join phases phase on phase.id = setting.phase_id
      where activity.ref = any($2::int[])
        and phase.starts_at <= clock_timestamp()
        and (phase.ends_at is null or phase.ends_at > clock_timestamp())
      for share of phase
    )
    select open.ref from open, locked`,
};

/** What is known of each request: its proposal, the participant's vote on it, and what its client key did before. */
export const READ_SITUATIONS = {
  name: 'voting.read-situations',
  text: `
    select asked.n::int, proposal.state, now() as now,
      vote.stance, vote.qualifications, vote.receipt,
      earlier.proposal_ref as earlier_proposal_ref, earlier.action as earlier_action,
      earlier.stance as earlier_stance, earlier.qualifications as earlier_qualifications,
      earlier.receipt as earlier_receipt, earlier.recorded_at as earlier_at
    from unnest($1::int[], $2::int[], $3::bigint[], $4::bigint[], $5::uuid[]) with ordinality
      as asked(edition_ref, activity_ref, participant_ref, proposal_ref, client_key, n)
    left join proposals proposal on proposal.ref = asked.proposal_ref
    left join votes vote on vote.edition_ref = asked.edition_ref and vote.activity_ref = asked.activity_ref
      and vote.participant_ref = asked.participant_ref and vote.proposal_ref = asked.proposal_ref
    left join vote_events earlier on earlier.edition_ref = asked.edition_ref and earlier.activity_ref = asked.activity_ref
      and earlier.participant_ref = asked.participant_ref and earlier.client_key = asked.client_key
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
      insert into votes (edition_ref, activity_ref, participant_ref, proposal_ref, stance, qualifications, charter_version, receipt)
      select * from unnest($1::int[], $2::int[], $3::bigint[], $4::bigint[], $5::smallint[], $6::smallint[], $7::smallint[], $8::bytea[])
      on conflict (edition_ref, activity_ref, participant_ref, proposal_ref) do update
      set stance = excluded.stance, qualifications = excluded.qualifications,
        charter_version = excluded.charter_version, receipt = excluded.receipt, voted_at = now()
    ), taken_back as (
      delete from votes using unnest($9::int[], $10::int[], $11::bigint[], $12::bigint[])
        as gone(edition_ref, activity_ref, participant_ref, proposal_ref)
      where votes.edition_ref = gone.edition_ref and votes.activity_ref = gone.activity_ref
        and votes.participant_ref = gone.participant_ref and votes.proposal_ref = gone.proposal_ref
    ), history as (
      insert into vote_events (edition_ref, activity_ref, participant_ref, proposal_ref, action, stance, qualifications,
        client_key, charter_version, receipt)
      select * from unnest($13::int[], $14::int[], $15::bigint[], $16::bigint[], $17::text[], $18::smallint[], $19::smallint[],
        $20::uuid[], $21::smallint[], $22::bytea[])
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
