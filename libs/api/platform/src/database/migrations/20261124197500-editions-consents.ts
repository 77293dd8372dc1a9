import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who agreed to what an edition told about data, act by act: each bound to the version they read. */
export class EditionsConsents20261124197500 implements MigrationInterface {
  readonly name = 'EditionsConsents20261124197500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table consents (
        edition_id uuid not null,
        participant_ref bigint not null constraint fk_consents_participant references participants (ref),
        number integer not null constraint ck_consents_number check (number >= 1),
        act text not null constraint ck_consents_act check (act in ('GIVEN', 'WITHDRAWN')),
        notice_version integer not null,
        acted_at timestamptz not null default now(),
        constraint pk_consents primary key (edition_id, participant_ref, number),
        constraint fk_consents_notice foreign key (edition_id, notice_version)
          references edition_notices (edition_id, version)
      );

      create index ix_consents_participant on consents (participant_ref);

      create trigger tr_consents_append_only before update or delete on consents
        for each row execute function forbid_change();

      alter table votes add column notice_version integer;
      alter table vote_events add column notice_version integer;
      alter table proposal_versions add column notice_version integer;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table proposal_versions drop column notice_version;
      alter table vote_events drop column notice_version;
      alter table votes drop column notice_version;
      drop table consents;
    `);
  }
}
