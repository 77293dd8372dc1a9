import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AuditLedger20261123090100 implements MigrationInterface {
  readonly name = 'AuditLedger20261123090100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table ledger_entries (
        edition_ref integer not null,
        id bigint generated always as identity,
        kind text not null,
        leaf text not null,
        leaf_hash bytea not null constraint ck_ledger_entries_hash check (octet_length(leaf_hash) = 32),
        recorded_at timestamptz not null default now(),
        constraint pk_ledger_entries primary key (edition_ref, id)
      );
      create index ix_ledger_entries_leaf_hash on ledger_entries using hash (leaf_hash);
      create trigger tr_ledger_entries_append_only before update or delete on ledger_entries
        for each row execute function forbid_change();
      create trigger tr_ledger_entries_no_truncate before truncate on ledger_entries
        for each statement execute function forbid_change();
      revoke update, delete, truncate on ledger_entries from voix_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table ledger_entries;
    `);
  }
}
