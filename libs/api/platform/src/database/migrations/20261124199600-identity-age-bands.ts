import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How old a person said they are, in bands: for counting, never shown with them. */
export class IdentityAgeBands20261124199600 implements MigrationInterface {
  readonly name = 'IdentityAgeBands20261124199600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table participants add column age_band text
        constraint ck_participants_age_band check (age_band in (
          'FROM_15_TO_24', 'FROM_25_TO_39', 'FROM_40_TO_59', 'FROM_60_TO_74', 'FROM_75'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table participants drop column age_band;');
  }
}
