import type { MigrationInterface, QueryRunner } from 'typeorm';

export class IdentitySecondFactors20261124160000 implements MigrationInterface {
  readonly name = 'IdentitySecondFactors20261124160000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table sessions add column second_factor_at timestamptz;

      create table passkeys (
        id uuid constraint pk_passkeys primary key,
        account_id uuid not null constraint fk_passkeys_account references accounts (id),
        credential_id text not null constraint uq_passkeys_credential unique,
        public_key bytea not null,
        counter bigint not null,
        transports text[] not null,
        is_synced boolean not null,
        name text not null,
        created_at timestamptz not null default now(),
        last_used_at timestamptz
      );
      create index ix_passkeys_account on passkeys (account_id, created_at);

      create table passkey_challenges (
        challenge_hash bytea constraint pk_passkey_challenges primary key,
        purpose text not null constraint ck_passkey_challenges_purpose check (purpose in ('REGISTRATION', 'SIGN_IN')),
        browser_hash bytea,
        session_id uuid,
        expires_at timestamptz not null,
        constraint ck_passkey_challenges_holder check (
          (purpose = 'SIGN_IN') = (browser_hash is not null) and (purpose = 'REGISTRATION') = (session_id is not null))
      );

      create table second_factors (
        account_id uuid constraint pk_second_factors primary key
          constraint fk_second_factors_account references accounts (id),
        authenticator_secret bytea,
        authenticator_added_at timestamptz,
        last_step bigint,
        attempts smallint not null default 0,
        attempts_since timestamptz not null default now(),
        constraint ck_second_factors_authenticator check (
          (authenticator_secret is null) = (authenticator_added_at is null))
      );

      create table recovery_codes (
        account_id uuid not null constraint fk_recovery_codes_account references accounts (id),
        code_hash bytea not null,
        used_at timestamptz,
        constraint pk_recovery_codes primary key (account_id, code_hash)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table recovery_codes;
      drop table second_factors;
      drop table passkey_challenges;
      drop table passkeys;
      alter table sessions drop column second_factor_at;
    `);
  }
}
