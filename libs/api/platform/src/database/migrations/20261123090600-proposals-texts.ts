import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ProposalsTexts20261123090600 implements MigrationInterface {
  readonly name = 'ProposalsTexts20261123090600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table proposals (
        id uuid constraint pk_proposals primary key,
        ref bigint generated always as identity constraint uq_proposals_ref unique,
        edition_id uuid not null constraint fk_proposals_edition references editions (id),
        activity_id uuid not null constraint fk_proposals_activity references activities (id),
        number integer not null,
        theme_id uuid constraint fk_proposals_theme references themes (id),
        author_participant_id uuid constraint fk_proposals_author references participants (id),
        channel text not null constraint ck_proposals_channel check (channel in
          ('WEB', 'PAPER', 'PHONE', 'EMAIL', 'HEARING', 'EVENT', 'LIVE')),
        state text not null constraint ck_proposals_state check (state in ('PUBLISHED', 'WITHDRAWN', 'REFUSED', 'MERGED')),
        state_reason text,
        state_changed_at timestamptz,
        merged_into_id uuid constraint fk_proposals_merged_into references proposals (id),
        current_version smallint not null,
        title text not null,
        receipt_code text not null constraint uq_proposals_receipt_code unique,
        idempotency_key uuid,
        charter_version smallint not null,
        submitted_at timestamptz not null default now(),
        import_source text,
        import_key text,
        constraint uq_proposals_number unique (edition_id, number),
        constraint uq_proposals_idempotency unique (author_participant_id, idempotency_key),
        constraint uq_proposals_import unique (edition_id, import_source, import_key),
        constraint ck_proposals_state_reason check (state in ('PUBLISHED', 'MERGED') or state_reason is not null),
        constraint ck_proposals_merged check ((state = 'MERGED') = (merged_into_id is not null))
      );
      create index ix_proposals_list on proposals (activity_id, submitted_at desc, id desc);
      create index ix_proposals_theme on proposals (activity_id, theme_id, submitted_at desc, id desc);
      create index ix_proposals_author on proposals (author_participant_id, submitted_at desc, id desc);

      create table proposal_versions (
        proposal_id uuid not null constraint fk_proposal_versions_proposal references proposals (id),
        number smallint not null,
        title text not null,
        body text not null,
        reason text,
        charter_version smallint not null,
        created_at timestamptz not null default now(),
        constraint pk_proposal_versions primary key (proposal_id, number)
      );

      create table arguments (
        id uuid constraint pk_arguments primary key,
        proposal_id uuid not null constraint fk_arguments_proposal references proposals (id),
        side text not null constraint ck_arguments_side check (side in ('FOR', 'AGAINST')),
        body text not null,
        author_participant_id uuid constraint fk_arguments_author references participants (id),
        channel text not null,
        created_at timestamptz not null default now(),
        import_source text,
        import_key text,
        constraint uq_arguments_import unique (proposal_id, import_source, import_key)
      );
      create index ix_arguments_proposal on arguments (proposal_id, created_at, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table arguments;
      drop table proposal_versions;
      drop table proposals;
    `);
  }
}
