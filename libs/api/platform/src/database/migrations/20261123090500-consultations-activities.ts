import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ConsultationsActivities20261123090500 implements MigrationInterface {
  readonly name = 'ConsultationsActivities20261123090500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table activities (
        id uuid constraint pk_activities primary key,
        ref integer generated always as identity constraint uq_activities_ref unique,
        edition_id uuid not null constraint fk_activities_edition references editions (id),
        kind text not null constraint ck_activities_kind check (kind in ('PROPOSALS')),
        slug text not null,
        title text not null,
        intro text not null,
        pseudonym_key bytea not null constraint ck_activities_pseudonym_key check (octet_length(pseudonym_key) = 32),
        constraint uq_activities_slug unique (edition_id, slug)
      );

      create table activity_phase_settings (
        activity_id uuid not null constraint fk_activity_phase_settings_activity references activities (id),
        phase_id uuid not null constraint fk_activity_phase_settings_phase references phases (id),
        interaction text not null constraint ck_activity_phase_settings_interaction
          check (interaction in ('SUBMIT', 'ARGUE', 'VOTE', 'SEE_RESULTS')),
        constraint pk_activity_phase_settings primary key (activity_id, phase_id, interaction)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table activity_phase_settings;
      drop table activities;
    `);
  }
}
