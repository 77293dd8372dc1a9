import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AccountEntity } from './account.entity.js';

/** A person on their way to an identity provider, for a few minutes. */
@Entity('openid_attempts')
export class OpenIdAttemptEntity {
  @PrimaryColumn('bytea', { name: 'state_hash', primaryKeyConstraintName: 'pk_openid_attempts' })
  stateHash: Buffer;

  /** The browser that left, and must come back. */
  @Column('bytea', { name: 'browser_hash' })
  browserHash: Buffer;

  @Column('text')
  provider: string;

  @Column('text')
  nonce: string;

  @Column('text', { name: 'code_verifier' })
  codeVerifier: string;

  /** The account that the person left from, to link an identity to it. */
  @ForeignKey(() => AccountEntity, { name: 'fk_openid_attempts_account', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'account_id', nullable: true })
  accountId: string | null;

  @Column('text', { name: 'return_to', nullable: true })
  returnTo: string | null;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;
}
