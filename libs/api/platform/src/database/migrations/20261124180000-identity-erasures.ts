import type { MigrationInterface, QueryRunner } from 'typeorm';

export class IdentityErasures20261124180000 implements MigrationInterface {
  readonly name = 'IdentityErasures20261124180000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table participants drop constraint ck_participants_kind;
      alter table participants add constraint ck_participants_kind
        check (kind in ('GUEST', 'REGISTERED', 'IMPORTED', 'MERGED', 'ERASED'));

      -- The journal of erasures: a restored backup is brought up to date by it. No address, no name.
      create table erasures (
        id uuid constraint pk_erasures primary key,
        participant_id uuid not null constraint fk_erasures_participant references participants (id),
        texts text not null constraint ck_erasures_texts check (texts in ('ERASE', 'KEEP_WITHOUT_NAME')),
        cause text not null constraint ck_erasures_cause check (cause in ('REQUEST', 'INACTIVITY')),
        erased_at timestamptz not null default now()
      );
      create index ix_erasures_erased_at on erasures (erased_at);

      -- A keyed mark of the address, so that whoever comes back finds the participant they were: nobody votes twice
      -- in a consultation by having themselves erased in between.
      create table erased_addresses (
        mark bytea constraint pk_erased_addresses primary key,
        participant_id uuid not null constraint fk_erased_addresses_participant references participants (id),
        erased_at timestamptz not null default now()
      );

      alter table accounts add column last_signed_in_at timestamptz not null default now();

      alter table proposals add column erased_at timestamptz;
      alter table arguments add column erased_at timestamptz;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table arguments drop column erased_at;
      alter table proposals drop column erased_at;
      alter table accounts drop column last_signed_in_at;
      drop table erased_addresses;
      drop table erasures;
      alter table participants drop constraint ck_participants_kind;
      alter table participants add constraint ck_participants_kind
        check (kind in ('GUEST', 'REGISTERED', 'IMPORTED', 'MERGED'));
    `);
  }
}
