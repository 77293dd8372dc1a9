import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AccountEntity } from './account.entity.js';

/** The authenticator of an account, and the codes that were tried for it. */
@Entity('second_factors')
@Check(
  'ck_second_factors_authenticator',
  '(authenticator_secret is null) = (authenticator_added_at is null)',
)
export class SecondFactorEntity {
  @ForeignKey(() => AccountEntity, { name: 'fk_second_factors_account' })
  @PrimaryColumn('uuid', { name: 'account_id', primaryKeyConstraintName: 'pk_second_factors' })
  accountId: string;

  /** Sealed: see the folder `sealing` of platform. */
  @Column('bytea', { name: 'authenticator_secret', nullable: true })
  authenticatorSecret: Buffer | null;

  @Column('timestamptz', { name: 'authenticator_added_at', nullable: true })
  authenticatorAddedAt: Date | null;

  /** The step of time of the last code that was taken: no code of it or of an earlier one is taken again. */
  @Column('bigint', { name: 'last_step', nullable: true })
  lastStep: string | null;

  /** Codes that were tried since then without success. */
  @Column('smallint', { default: 0 })
  attempts: number;

  @Column('timestamptz', { name: 'attempts_since', default: () => 'now()' })
  attemptsSince: Date;
}
