import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people follow, and of what they want to be told by message. */
export class NotificationsFollows20261124199500 implements MigrationInterface {
  readonly name = 'NotificationsFollows20261124199500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table follows (
        participant_ref bigint not null constraint fk_follows_participant references participants (ref),
        kind text not null constraint ck_follows_kind check (kind in ('PROPOSAL')),
        subject_id uuid not null,
        followed_at timestamptz not null default now(),
        told_at timestamptz,
        constraint pk_follows primary key (participant_ref, kind, subject_id)
      );

      create index ix_follows_subject on follows (kind, subject_id);

      create table notification_preferences (
        participant_ref bigint not null
          constraint fk_notification_preferences_participant references participants (ref),
        kind text not null constraint ck_notification_preferences_kind
          check (kind in ('FOLLOWED_REVISED', 'FOLLOWED_WITHDRAWN')),
        by_email boolean not null,
        constraint pk_notification_preferences primary key (participant_ref, kind)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table notification_preferences; drop table follows;');
  }
}
