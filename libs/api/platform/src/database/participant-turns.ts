/**
 * $1 participants, by their internal number: taken in turn and in one order until the transaction is over. Two batches
 * of votes, or two servers, never decide on one person at once, and never wait for each other in a circle; a consent
 * that is withdrawn stands before the next act or after the last one, never in the middle of it.
 */
export const TAKE_PARTICIPANT_TURNS = `
    select count(pg_advisory_xact_lock(7065, ref)) as taken
    from (select distinct (ref % 2147483647)::int as ref from unnest($1::bigint[]) as given(ref) order by 1) as sorted`;
