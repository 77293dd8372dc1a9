import type { MigrationInterface, QueryRunner } from 'typeorm';

export class IdentityAccounts20261123090200 implements MigrationInterface {
  readonly name = 'IdentityAccounts20261123090200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table colleges (
        code text constraint pk_colleges primary key,
        position smallint not null,
        name_fr text not null,
        name_en text not null
      );
      insert into colleges (code, position, name_fr, name_en) values
        ('HEALTH_USER', 1, 'Personnes soignées et usagers', 'Patients and health users'),
        ('CAREGIVER', 2, 'Proches aidants', 'Family carers'),
        ('HEALTH_PROFESSIONAL', 3, 'Professionnels de santé', 'Health professionals'),
        ('RESEARCHER', 4, 'Chercheurs', 'Researchers'),
        ('INDUSTRY', 5, 'Entreprises', 'Industry'),
        ('INSTITUTION', 6, 'Institutions', 'Institutions'),
        ('CITIZEN', 7, 'Citoyennes et citoyens', 'Citizens');

      create table territories (
        code text constraint pk_territories primary key,
        kind text not null constraint ck_territories_kind check (kind in ('REGION', 'OVERSEAS')),
        name text not null
      );
      insert into territories (code, kind, name) values
        ('FR-ARA', 'REGION', 'Auvergne-Rhône-Alpes'), ('FR-BFC', 'REGION', 'Bourgogne-Franche-Comté'),
        ('FR-BRE', 'REGION', 'Bretagne'), ('FR-CVL', 'REGION', 'Centre-Val de Loire'),
        ('FR-20R', 'REGION', 'Corse'), ('FR-GES', 'REGION', 'Grand Est'),
        ('FR-HDF', 'REGION', 'Hauts-de-France'), ('FR-IDF', 'REGION', 'Île-de-France'),
        ('FR-NOR', 'REGION', 'Normandie'), ('FR-NAQ', 'REGION', 'Nouvelle-Aquitaine'),
        ('FR-OCC', 'REGION', 'Occitanie'), ('FR-PDL', 'REGION', 'Pays de la Loire'),
        ('FR-PAC', 'REGION', 'Provence-Alpes-Côte d’Azur'),
        ('FR-971', 'OVERSEAS', 'Guadeloupe'), ('FR-972', 'OVERSEAS', 'Martinique'),
        ('FR-973', 'OVERSEAS', 'Guyane'), ('FR-974', 'OVERSEAS', 'La Réunion'),
        ('FR-975', 'OVERSEAS', 'Saint-Pierre-et-Miquelon'), ('FR-976', 'OVERSEAS', 'Mayotte'),
        ('FR-977', 'OVERSEAS', 'Saint-Barthélemy'), ('FR-978', 'OVERSEAS', 'Saint-Martin'),
        ('FR-986', 'OVERSEAS', 'Wallis-et-Futuna'), ('FR-987', 'OVERSEAS', 'Polynésie française'),
        ('FR-988', 'OVERSEAS', 'Nouvelle-Calédonie');

      create table accounts (
        id uuid constraint pk_accounts primary key,
        email text not null,
        email_canonical text not null constraint uq_accounts_email_canonical unique,
        locale text not null default 'fr' constraint ck_accounts_locale check (locale in ('fr', 'en')),
        created_at timestamptz not null default now()
      );

      create table participants (
        id uuid constraint pk_participants primary key,
        ref bigint generated always as identity constraint uq_participants_ref unique,
        account_id uuid constraint uq_participants_account unique constraint fk_participants_account references accounts (id),
        kind text not null constraint ck_participants_kind check (kind in ('GUEST', 'REGISTERED', 'IMPORTED', 'MERGED')),
        display_name text not null,
        name_skeleton text not null,
        college_code text constraint fk_participants_college references colleges (code),
        territory_code text constraint fk_participants_territory references territories (code),
        import_source text,
        import_key text,
        created_at timestamptz not null default now(),
        constraint uq_participants_import unique (import_source, import_key),
        constraint ck_participants_registered check ((kind = 'REGISTERED') = (account_id is not null))
      );

      create table sessions (
        id uuid constraint pk_sessions primary key,
        token_hash bytea not null constraint uq_sessions_token_hash unique,
        participant_id uuid not null constraint fk_sessions_participant references participants (id),
        account_id uuid constraint fk_sessions_account references accounts (id),
        label text not null,
        created_at timestamptz not null default now(),
        last_seen_at timestamptz not null default now(),
        expires_at timestamptz not null,
        revoked_at timestamptz
      );
      create index ix_sessions_participant on sessions (participant_id) where revoked_at is null;

      create table sign_in_challenges (
        id uuid constraint pk_sign_in_challenges primary key,
        email text not null,
        email_canonical text not null,
        token_hash bytea not null constraint uq_sign_in_challenges_token_hash unique,
        code_hash bytea not null,
        browser_hash bytea not null,
        return_to text,
        attempts smallint not null default 0,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        consumed_at timestamptz
      );
      create index ix_sign_in_challenges_email on sign_in_challenges (email_canonical, created_at desc);

      create table role_assignments (
        id uuid constraint pk_role_assignments primary key,
        account_id uuid not null constraint fk_role_assignments_account references accounts (id),
        role text not null constraint ck_role_assignments_role check (role in ('ADMINISTRATOR', 'ORGANIZER', 'MODERATOR')),
        scope_kind text not null constraint ck_role_assignments_scope check (scope_kind in ('PLATFORM', 'EDITION')),
        scope_id uuid,
        granted_by_account_id uuid constraint fk_role_assignments_granter references accounts (id),
        granted_at timestamptz not null default now(),
        revoked_at timestamptz,
        constraint ck_role_assignments_scope_id check ((scope_kind = 'PLATFORM') = (scope_id is null))
      );
      create unique index uq_role_assignments_active on role_assignments
        (account_id, role, scope_kind, coalesce(scope_id, '00000000-0000-0000-0000-000000000000')) where revoked_at is null;

      create table first_organizer_links (
        id uuid constraint pk_first_organizer_links primary key,
        token_hash bytea not null constraint uq_first_organizer_links_token_hash unique,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        used_at timestamptz
      );

      create table reserved_names (
        skeleton text constraint pk_reserved_names primary key,
        name text not null
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table reserved_names;
      drop table first_organizer_links;
      drop table role_assignments;
      drop table sign_in_challenges;
      drop table sessions;
      drop table participants;
      drop table accounts;
      drop table territories;
      drop table colleges;
    `);
  }
}
