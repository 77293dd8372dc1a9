import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an edition told about data, version by version. Those that had stated it so far are at their first. */
export class EditionsNotices20261124196500 implements MigrationInterface {
  readonly name = 'EditionsNotices20261124196500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table edition_notices (
        edition_id uuid not null constraint fk_edition_notices_edition references editions (id),
        version integer not null,
        statement jsonb not null,
        stated_at timestamptz not null default now(),
        constraint pk_edition_notices primary key (edition_id, version)
      );

      insert into edition_notices (edition_id, version, statement, stated_at)
        select id, 1, jsonb_build_object('legalBasis', legal_basis, 'sensitiveDataGround', sensitive_data_ground,
          'dataController', data_controller, 'dataContact', data_contact, 'legalNote', legal_note),
          coalesce(published_at, created_at)
        from editions
        where legal_basis is not null and sensitive_data_ground is not null and data_controller is not null
          and data_contact is not null and legal_note is not null;

      create trigger tr_edition_notices_append_only before update or delete on edition_notices
        for each row execute function forbid_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table edition_notices;');
  }
}
