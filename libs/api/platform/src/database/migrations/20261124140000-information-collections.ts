import type { MigrationInterface, QueryRunner } from 'typeorm';

export class InformationCollections20261124140000 implements MigrationInterface {
  readonly name = 'InformationCollections20261124140000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table glossary_terms (
        id uuid constraint pk_glossary_terms primary key,
        edition_id uuid not null constraint fk_glossary_terms_edition references editions (id),
        slug text not null,
        term text not null,
        definition text not null,
        easy_definition text not null,
        example text not null,
        synonyms text[] not null,
        version integer not null default 1,
        creation_key uuid,
        updated_at timestamptz not null default now(),
        constraint uq_glossary_terms_slug unique (edition_id, slug),
        constraint uq_glossary_terms_creation_key unique (edition_id, creation_key)
      );

      create table use_cases (
        id uuid constraint pk_use_cases primary key,
        edition_id uuid not null constraint fk_use_cases_edition references editions (id),
        theme_id uuid not null constraint fk_use_cases_theme references themes (id),
        slug text not null,
        title text not null,
        purpose text not null,
        settings text[] not null,
        place text not null,
        data_used text not null,
        claimed_benefit text not null,
        limits text not null,
        human_guarantee text not null,
        open_questions text[] not null,
        version integer not null default 1,
        retired_at timestamptz,
        creation_key uuid,
        updated_at timestamptz not null default now(),
        constraint uq_use_cases_slug unique (edition_id, slug),
        constraint uq_use_cases_creation_key unique (edition_id, creation_key)
      );

      create table calendar_events (
        id uuid constraint pk_calendar_events primary key,
        edition_id uuid not null constraint fk_calendar_events_edition references editions (id),
        slug text not null,
        kind text not null constraint ck_calendar_events_kind
          check (kind in ('DEBATE', 'WORKSHOP', 'STAND', 'RESTITUTION')),
        purpose text not null constraint ck_calendar_events_purpose check (purpose in ('OPEN_TO_ALL', 'OUTREACH')),
        title text not null,
        description text not null,
        starts_at timestamptz not null,
        ends_at timestamptz not null,
        territory_code text constraint fk_calendar_events_territory references territories (code),
        place text not null,
        online_url text not null,
        contact text not null,
        capacity text not null,
        version integer not null default 1,
        cancelled_at timestamptz,
        cancel_reason text,
        creation_key uuid,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint uq_calendar_events_slug unique (edition_id, slug),
        constraint uq_calendar_events_creation_key unique (edition_id, creation_key),
        constraint ck_calendar_events_dates check (ends_at > starts_at),
        constraint ck_calendar_events_place check (place <> '' or online_url <> ''),
        constraint ck_calendar_events_cancelled check ((cancelled_at is null) = (cancel_reason is null))
      );
      create index ix_calendar_events_dates on calendar_events (edition_id, starts_at, id);

      alter table proposals add column use_case_id uuid constraint fk_proposals_use_case references use_cases (id);
      create index ix_proposals_use_case on proposals (use_case_id) where use_case_id is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table proposals drop column use_case_id;
      drop table calendar_events;
      drop table use_cases;
      drop table glossary_terms;
    `);
  }
}
