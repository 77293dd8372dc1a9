import type { MigrationInterface, QueryRunner } from 'typeorm';

export class VotingVotes20261123090700 implements MigrationInterface {
  readonly name = 'VotingVotes20261123090700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Keys that grow with votes carry the edition and the activity, and small internal numbers: see
      -- docs/adr on group commit. No foreign keys here: each vote would lock the same few proposal rows;
      -- the batch joins proposals and participants itself. stance: 1 agree, 0 neutral, -1 disagree; qualifications: nine bits.
      create table votes (
        edition_ref integer not null,
        activity_ref integer not null,
        participant_ref bigint not null,
        proposal_ref bigint not null,
        stance smallint not null constraint ck_votes_stance check (stance in (-1, 0, 1)),
        qualifications smallint not null constraint ck_votes_qualifications check (qualifications between 0 and 511),
        charter_version smallint not null,
        receipt bytea not null,
        voted_at timestamptz not null default now(),
        constraint pk_votes primary key (edition_ref, activity_ref, participant_ref, proposal_ref)
      );

      create table vote_events (
        edition_ref integer not null,
        activity_ref integer not null,
        id bigint generated always as identity,
        participant_ref bigint not null,
        proposal_ref bigint not null,
        action text not null constraint ck_vote_events_action check (action in ('CAST', 'CHANGE', 'WITHDRAW', 'REPEAT')),
        stance smallint,
        qualifications smallint not null,
        client_key uuid not null,
        charter_version smallint not null,
        receipt bytea not null,
        recorded_at timestamptz not null default now(),
        -- The only b-tree: a batch looks requests up by it, and with another one that begins alike a plan made while
        -- the table was empty would read all events of the activity. In time order, the history is read by blocks.
        constraint pk_vote_events primary key (edition_ref, activity_ref, participant_ref, client_key)
      );
      create index br_vote_events_id on vote_events using brin (id);
      create trigger tr_vote_events_append_only before update or delete on vote_events
        for each row execute function forbid_change();
      revoke update, delete, truncate on vote_events from voix_app;

      create table vote_tallies (
        edition_ref integer not null,
        activity_ref integer not null,
        proposal_ref bigint not null,
        agree integer not null default 0,
        neutral integer not null default 0,
        disagree integer not null default 0,
        like_it integer not null default 0,
        doable integer not null default 0,
        platitude_agree integer not null default 0,
        no_way integer not null default 0,
        impossible integer not null default 0,
        platitude_disagree integer not null default 0,
        do_not_understand integer not null default 0,
        no_opinion integer not null default 0,
        do_not_care integer not null default 0,
        constraint pk_vote_tallies primary key (edition_ref, activity_ref, proposal_ref)
      );

      create table external_tallies (
        proposal_ref bigint not null constraint fk_external_tallies_proposal references proposals (ref),
        source text not null,
        agree integer not null,
        neutral integer not null,
        disagree integer not null,
        constraint pk_external_tallies primary key (proposal_ref, source)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table external_tallies;
      drop table vote_tallies;
      drop table vote_events;
      drop table votes;
    `);
  }
}
