import type { MigrationInterface, QueryRunner } from 'typeorm';

const PRECISIONS = `('EXACT', 'MONTH', 'QUARTER', 'SEASON')`;

export class ConsultationsCalendar20261124110000 implements MigrationInterface {
  readonly name = 'ConsultationsCalendar20261124110000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table phases
        add column starts_precision text not null default 'EXACT'
          constraint ck_phases_starts_precision check (starts_precision in ${PRECISIONS}),
        add column ends_precision text not null default 'EXACT'
          constraint ck_phases_ends_precision check (ends_precision in ${PRECISIONS}),
        add column creation_key uuid constraint uq_phases_creation_key unique;

      -- Without a foreign key to the phase: what was announced of a phase outlives it.
      create table phase_changes (
        id uuid constraint pk_phase_changes primary key,
        edition_id uuid not null constraint fk_phase_changes_edition references editions (id),
        phase_id uuid not null,
        phase_title text not null,
        kind text not null constraint ck_phase_changes_kind
          check (kind in ('ADDED', 'CLOSED', 'MOVED', 'OPENED', 'REMOVED')),
        dates_before jsonb,
        dates_after jsonb,
        reason text not null,
        changed_at timestamptz not null default clock_timestamp(),
        constraint ck_phase_changes_dates check (
          (dates_before is null) = (kind = 'ADDED') and (dates_after is null) = (kind = 'REMOVED'))
      );
      create index ix_phase_changes_edition on phase_changes (edition_id, changed_at);
      create trigger tr_phase_changes_append_only before update or delete on phase_changes
        for each row execute function forbid_change();

      alter table activities drop constraint ck_activities_kind;
      alter table activities
        add constraint ck_activities_kind
          check (kind in ('HEARINGS', 'PROPOSALS', 'QUESTIONNAIRE', 'QUESTION_BOX', 'TESTIMONIES')),
        add column position smallint not null default 1,
        add column version integer not null default 1,
        add column creation_key uuid constraint uq_activities_creation_key unique;

      alter table activity_phase_settings drop constraint ck_activity_phase_settings_interaction;
      alter table activity_phase_settings add constraint ck_activity_phase_settings_interaction
        check (interaction in ('SUBMIT', 'ARGUE', 'AMEND', 'VOTE', 'SEE_RESULTS'));

      create table activity_standing_settings (
        activity_id uuid not null constraint fk_activity_standing_settings_activity references activities (id),
        interaction text not null constraint ck_activity_standing_settings_interaction
          check (interaction in ('SUBMIT', 'ARGUE', 'AMEND', 'VOTE', 'SEE_RESULTS')),
        constraint pk_activity_standing_settings primary key (activity_id, interaction)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table activity_standing_settings;
      alter table activity_phase_settings drop constraint ck_activity_phase_settings_interaction;
      alter table activity_phase_settings add constraint ck_activity_phase_settings_interaction
        check (interaction in ('SUBMIT', 'ARGUE', 'VOTE', 'SEE_RESULTS'));
      alter table activities drop constraint ck_activities_kind;
      alter table activities
        add constraint ck_activities_kind check (kind in ('PROPOSALS')),
        drop column position,
        drop column version,
        drop column creation_key;
      drop table phase_changes;
      alter table phases
        drop column starts_precision,
        drop column ends_precision,
        drop column creation_key;
    `);
  }
}
