import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AccountEntity } from './account.entity.js';

/** A key that a device keeps for an account. Its private half never leaves the device. */
@Entity('passkeys')
@Unique('uq_passkeys_credential', ['credentialId'])
@Index('ix_passkeys_account', { synchronize: false })
export class PasskeyEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_passkeys' })
  id: string;

  @ForeignKey(() => AccountEntity, { name: 'fk_passkeys_account' })
  @Column('uuid', { name: 'account_id' })
  accountId: string;

  /** What the device calls it, base64url. */
  @Column('text', { name: 'credential_id' })
  credentialId: string;

  @Column('bytea', { name: 'public_key' })
  publicKey: Buffer;

  /** How often the device says it was used; zero where the device does not count. */
  @Column('bigint')
  counter: string;

  @Column('text', { array: true })
  transports: string[];

  /** Kept by a service that copies it to other devices of the person. */
  @Column('boolean', { name: 'is_synced' })
  isSynced: boolean;

  @Column('text')
  name: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'last_used_at', nullable: true })
  lastUsedAt: Date | null;
}
