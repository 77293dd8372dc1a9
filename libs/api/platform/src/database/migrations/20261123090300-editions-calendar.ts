import type { MigrationInterface, QueryRunner } from 'typeorm';

export class EditionsCalendar20261123090300 implements MigrationInterface {
  readonly name = 'EditionsCalendar20261123090300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table series (
        id uuid constraint pk_series primary key,
        slug text not null constraint uq_series_slug unique,
        title text not null,
        organizer text not null
      );

      create table editions (
        id uuid constraint pk_editions primary key,
        ref integer generated always as identity constraint uq_editions_ref unique,
        series_id uuid not null constraint fk_editions_series references series (id),
        slug text not null constraint uq_editions_slug unique,
        title text not null,
        question text not null,
        summary text not null,
        time_zone text not null,
        state text not null constraint ck_editions_state check (state in ('DRAFT', 'PUBLISHED', 'ARCHIVED')),
        published_at timestamptz,
        created_at timestamptz not null default now(),
        next_proposal_number integer not null default 1
      );

      create table charters (
        id uuid constraint pk_charters primary key,
        edition_id uuid not null constraint fk_charters_edition references editions (id),
        version smallint not null,
        body text not null,
        rules jsonb not null,
        adopted_at timestamptz not null default now(),
        constraint uq_charters_version unique (edition_id, version)
      );

      create table phases (
        id uuid constraint pk_phases primary key,
        edition_id uuid not null constraint fk_phases_edition references editions (id),
        kind text not null constraint ck_phases_kind check (kind in ('PREPARATION', 'INFORMATION', 'CONTRIBUTION',
          'DELIBERATION', 'PRIORITISATION', 'SYNTHESIS', 'RESTITUTION', 'RESPONSES', 'FOLLOW_UP')),
        title text not null,
        starts_at timestamptz not null,
        ends_at timestamptz,
        constraint ck_phases_order check (ends_at is null or ends_at > starts_at),
        constraint ex_phases_no_overlap exclude using gist
          (edition_id with =, tstzrange(starts_at, ends_at, '[)') with &&)
      );

      create table themes (
        id uuid constraint pk_themes primary key,
        series_id uuid not null constraint fk_themes_series references series (id),
        code text not null,
        title text not null,
        summary text not null,
        constraint uq_themes_code unique (series_id, code)
      );

      create table edition_themes (
        edition_id uuid not null constraint fk_edition_themes_edition references editions (id),
        theme_id uuid not null constraint fk_edition_themes_theme references themes (id),
        position smallint not null,
        constraint pk_edition_themes primary key (edition_id, theme_id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table edition_themes;
      drop table themes;
      drop table phases;
      drop table charters;
      drop table editions;
      drop table series;
    `);
  }
}
