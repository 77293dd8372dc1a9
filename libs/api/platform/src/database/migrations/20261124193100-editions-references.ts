import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Colleges and territories as a series has them: the differences to the reference set. A code that a series adds is
 * registered beside the national ones, so that people, roles and events name it under the same foreign keys.
 */
export class EditionsReferences20261124193100 implements MigrationInterface {
  readonly name = 'EditionsReferences20261124193100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table colleges add column is_national boolean not null default true;
      alter table territories drop constraint ck_territories_kind;
      alter table territories
        add constraint ck_territories_kind check (kind in ('DEPARTMENT', 'LOCAL', 'OVERSEAS', 'REGION'));
      create table series_references (
        series_id uuid not null constraint fk_series_references_series references series (id),
        kind text not null constraint ck_series_references_kind check (kind in ('COLLEGE', 'TERRITORY')),
        code text not null,
        name_fr text,
        name_en text,
        parent_code text,
        position smallint,
        is_enabled boolean not null default true,
        is_own boolean not null default false,
        version integer not null default 1,
        constraint pk_series_references primary key (series_id, kind, code),
        constraint ck_series_references_own check (not is_own or (name_fr is not null and name_en is not null))
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table series_references;
      update participants set territory_code = null
        where territory_code in (select code from territories where kind = 'LOCAL');
      update participants set college_code = null
        where college_code in (select code from colleges where not is_national);
      update calendar_events set territory_code = null
        where territory_code in (select code from territories where kind = 'LOCAL');
      delete from role_assignments where territory_code in (select code from territories where kind = 'LOCAL');
      delete from territories where kind = 'LOCAL';
      delete from colleges where not is_national;
      alter table colleges drop column is_national;
      alter table territories drop constraint ck_territories_kind;
      alter table territories
        add constraint ck_territories_kind check (kind in ('DEPARTMENT', 'OVERSEAS', 'REGION'));
    `);
  }
}
