import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AccountEntity } from './account.entity.js';

/** A code on paper, for the day when the device is lost. Stored as a hash; it works once. */
@Entity('recovery_codes')
export class RecoveryCodeEntity {
  @ForeignKey(() => AccountEntity, { name: 'fk_recovery_codes_account' })
  @PrimaryColumn('uuid', { name: 'account_id', primaryKeyConstraintName: 'pk_recovery_codes' })
  accountId: string;

  @PrimaryColumn('bytea', { name: 'code_hash', primaryKeyConstraintName: 'pk_recovery_codes' })
  codeHash: Buffer;

  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt: Date | null;
}
