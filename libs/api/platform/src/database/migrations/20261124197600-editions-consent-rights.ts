import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people were told and what they agreed to: the account of the server adds to it, and has no right to more. */
export class EditionsConsentRights20261124197600 implements MigrationInterface {
  readonly name = 'EditionsConsentRights20261124197600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'revoke update, delete, truncate on consents, edition_notices from voix_app;',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('grant update, delete on consents, edition_notices to voix_app;');
  }
}
