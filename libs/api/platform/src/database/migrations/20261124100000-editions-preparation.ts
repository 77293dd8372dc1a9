import type { MigrationInterface, QueryRunner } from 'typeorm';

export class EditionsPreparation20261124100000 implements MigrationInterface {
  readonly name = 'EditionsPreparation20261124100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table editions
        add column version integer not null default 1,
        add column legal_basis text constraint ck_editions_legal_basis
          check (legal_basis in ('CONSENT', 'LEGAL_OBLIGATION', 'LEGITIMATE_INTEREST', 'PUBLIC_TASK')),
        add column sensitive_data_ground text constraint ck_editions_sensitive_data_ground
          check (sensitive_data_ground in ('EXPLICIT_CONSENT', 'NON_PROFIT_BODY', 'PUBLIC_HEALTH',
            'SUBSTANTIAL_PUBLIC_INTEREST')),
        add column data_controller text,
        add column data_contact text,
        add column legal_note text,
        add column archived_at timestamptz,
        add column creation_key text constraint uq_editions_creation_key unique;

      alter table themes add column version integer not null default 1;

      alter table edition_themes add column retired_at timestamptz;

      create table charter_drafts (
        edition_id uuid constraint pk_charter_drafts primary key
          constraint fk_charter_drafts_edition references editions (id),
        revision integer not null default 1,
        body text not null,
        rules jsonb not null,
        changed_at timestamptz not null default now()
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table charter_drafts;
      alter table edition_themes drop column retired_at;
      alter table themes drop column version;
      alter table editions
        drop column version,
        drop column legal_basis,
        drop column sensitive_data_ground,
        drop column data_controller,
        drop column data_contact,
        drop column legal_note,
        drop column archived_at,
        drop column creation_key;
    `);
  }
}
