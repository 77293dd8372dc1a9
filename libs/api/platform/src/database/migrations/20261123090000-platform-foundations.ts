import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PlatformFoundations20261123090000 implements MigrationInterface {
  readonly name = 'PlatformFoundations20261123090000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists btree_gist;

      -- The server works under this role. It may read and write rows; it never owns a table, so it can
      -- neither change the schema nor touch what is append-only.
      do $$ begin
        if not exists (select from pg_roles where rolname = 'voix_app') then
          create role voix_app nologin;
        end if;
      exception when duplicate_object or unique_violation then null; -- another database of this cluster was quicker
      end $$;
      do $$ begin
        execute format('grant voix_app to %I', current_user);
      end $$;
      grant usage on schema public to voix_app;
      alter default privileges in schema public grant select, insert, update, delete on tables to voix_app;
      alter default privileges in schema public grant usage, select on sequences to voix_app;

      create function forbid_change() returns trigger language plpgsql as $$
      begin
        raise exception 'table % is append-only', tg_table_name using errcode = 'restrict_violation';
      end $$;

      create table outbox_events (
        id uuid constraint pk_outbox_events primary key,
        seq bigint generated always as identity,
        type text not null,
        version smallint not null,
        aggregate_id uuid not null,
        payload jsonb not null,
        actor_participant_id uuid,
        occurred_at timestamptz not null default now(),
        delivered_at timestamptz
      );
      create index ix_outbox_events_undelivered on outbox_events (seq) where delivered_at is null;

      create table outbox_handled (
        handler text not null,
        event_id uuid not null constraint fk_outbox_handled_event references outbox_events (id) on delete cascade,
        handled_at timestamptz not null default now(),
        constraint pk_outbox_handled primary key (handler, event_id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table outbox_handled;
      drop table outbox_events;
      drop function forbid_change();
      alter default privileges in schema public revoke select, insert, update, delete on tables from voix_app;
      alter default privileges in schema public revoke usage, select on sequences from voix_app;
      revoke usage on schema public from voix_app;
    `);
  }
}
