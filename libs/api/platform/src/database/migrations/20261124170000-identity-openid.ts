import type { MigrationInterface, QueryRunner } from 'typeorm';

export class IdentityOpenid20261124170000 implements MigrationInterface {
  readonly name = 'IdentityOpenid20261124170000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A person on their way to an identity provider, for a few minutes.
      create table openid_attempts (
        state_hash bytea constraint pk_openid_attempts primary key,
        browser_hash bytea not null,
        provider text not null,
        nonce text not null,
        code_verifier text not null,
        account_id uuid constraint fk_openid_attempts_account references accounts (id) on delete cascade,
        return_to text,
        expires_at timestamptz not null
      );

      -- What a provider proved in a browser, and no account has yet.
      create table pending_identities (
        browser_hash bytea constraint pk_pending_identities primary key,
        provider text not null,
        subject_mark bytea not null,
        assurance_level text,
        profession_code text,
        expires_at timestamptz not null
      );

      create table linked_identities (
        id uuid constraint pk_linked_identities primary key,
        account_id uuid not null constraint fk_linked_identities_account references accounts (id) on delete cascade,
        provider text not null,
        subject_mark bytea not null constraint uq_linked_identities_subject unique,
        assurance_level text,
        profession_code text,
        linked_at timestamptz not null default now(),
        last_used_at timestamptz
      );
      create index ix_linked_identities_account on linked_identities (account_id, linked_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table linked_identities;
      drop table pending_identities;
      drop table openid_attempts;
    `);
  }
}
