import type { MigrationInterface, QueryRunner } from 'typeorm';

export class InformationVersions20261124130000 implements MigrationInterface {
  readonly name = 'InformationVersions20261124130000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table information_sheet_versions (
        sheet_id uuid not null constraint fk_information_sheet_versions_sheet references information_sheets (id),
        number integer not null,
        title text not null,
        known text not null,
        debated text not null,
        sources jsonb not null,
        reason text,
        created_by_account_id uuid constraint fk_information_sheet_versions_account references accounts (id) on delete set null,
        created_at timestamptz not null default now(),
        published_at timestamptz,
        constraint pk_information_sheet_versions primary key (sheet_id, number)
      );
      create table information_easy_reads (
        sheet_id uuid not null,
        number integer not null,
        source_version integer not null,
        lines text[] not null,
        created_by_account_id uuid constraint fk_information_easy_reads_account references accounts (id) on delete set null,
        created_at timestamptz not null default now(),
        constraint pk_information_easy_reads primary key (sheet_id, number),
        constraint fk_information_easy_reads_source
          foreign key (sheet_id, source_version) references information_sheet_versions (sheet_id, number)
      );
      create table information_reviews (
        id uuid constraint pk_information_reviews primary key,
        sheet_id uuid not null constraint fk_information_reviews_sheet references information_sheets (id),
        part text not null constraint ck_information_reviews_part check (part in ('EASY_READ', 'FULL_TEXT')),
        number integer not null,
        reviewer_name text not null,
        reviewer_quality text not null,
        is_concerned boolean not null default false,
        recorded_by_account_id uuid constraint fk_information_reviews_account references accounts (id) on delete set null,
        recorded_at timestamptz not null default now(),
        constraint uq_information_reviews_reviewer unique (sheet_id, part, number, reviewer_name)
      );

      insert into information_sheet_versions (sheet_id, number, title, known, debated, sources, created_at, published_at)
      select id, 1, title, known, debated,
        (select coalesce(jsonb_agg(jsonb_build_object('title', source, 'publisher', null, 'publishedOn', null, 'url', null)
           order by place), '[]') from unnest(sources) with ordinality as listed (source, place)),
        updated_at, updated_at
      from information_sheets;
      insert into information_easy_reads (sheet_id, number, source_version, lines, created_at)
      select id, 1, 1, easy_read, updated_at from information_sheets where cardinality(easy_read) > 0;

      alter table information_sheets
        add column latest_version integer not null default 1,
        add column published_version integer,
        add column creation_key uuid,
        drop column title,
        drop column known,
        drop column debated,
        drop column sources,
        drop column easy_read;
      update information_sheets set published_version = 1;
      alter table information_sheets
        add constraint fk_information_sheets_published foreign key (id, published_version)
          references information_sheet_versions (sheet_id, number) deferrable initially deferred,
        add constraint uq_information_sheets_creation_key unique (edition_id, creation_key);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table information_sheets
        drop constraint fk_information_sheets_published,
        drop constraint uq_information_sheets_creation_key,
        add column title text not null default '',
        add column known text not null default '',
        add column debated text not null default '',
        add column sources text[] not null default '{}',
        add column easy_read text[];
      update information_sheets sheet set title = version.title, known = version.known, debated = version.debated,
        sources = array(select source ->> 'title' from jsonb_array_elements(version.sources) source),
        easy_read = (select lines from information_easy_reads easy where easy.sheet_id = sheet.id
          order by number desc limit 1)
      from information_sheet_versions version
      where version.sheet_id = sheet.id and version.number = sheet.latest_version;
      alter table information_sheets
        alter column title drop default,
        alter column known drop default,
        alter column debated drop default,
        alter column sources drop default,
        drop column latest_version,
        drop column published_version,
        drop column creation_key;
      drop table information_reviews;
      drop table information_easy_reads;
      drop table information_sheet_versions;
    `);
  }
}
