import type { MigrationInterface, QueryRunner } from 'typeorm';

export class InformationSheets20261123090400 implements MigrationInterface {
  readonly name = 'InformationSheets20261123090400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table information_sheets (
        id uuid constraint pk_information_sheets primary key,
        edition_id uuid not null constraint fk_information_sheets_edition references editions (id),
        theme_id uuid not null constraint fk_information_sheets_theme references themes (id),
        key text not null,
        title text not null,
        known text not null,
        debated text not null,
        sources text[] not null,
        easy_read text[],
        updated_at timestamptz not null default now(),
        constraint uq_information_sheets_key unique (edition_id, key)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table information_sheets;
    `);
  }
}
