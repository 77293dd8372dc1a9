import type { MigrationInterface, QueryRunner } from 'typeorm';

export class EditionsCharterVersions20261124120000 implements MigrationInterface {
  readonly name = 'EditionsCharterVersions20261124120000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table charters
        add column change_note text not null default '',
        add column adoption_key uuid constraint uq_charters_adoption_key unique;

      update charters set rules = '{"moderationMode": "A_POSTERIORI"}' || rules;
      update charter_drafts set rules = '{"moderationMode": "A_POSTERIORI"}' || rules;

      create trigger tr_charters_append_only before update or delete on charters
        for each row execute function forbid_change();

      create table guarantors (
        edition_id uuid not null constraint fk_guarantors_edition references editions (id),
        duty text not null constraint ck_guarantors_duty check (duty in ('GUARANTOR', 'MEDIATOR')),
        name text not null,
        presentation text not null,
        contact text not null,
        version integer not null default 1,
        named_at timestamptz not null default now(),
        constraint pk_guarantors primary key (edition_id, duty)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table guarantors;
      drop trigger tr_charters_append_only on charters;
      update charters set rules = rules - 'moderationMode';
      update charter_drafts set rules = rules - 'moderationMode';
      alter table charters drop column adoption_key, drop column change_note;
    `);
  }
}
