import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** A link and a code that were sent to an address. Both are stored as hashes. */
@Entity('sign_in_challenges')
@Unique('uq_sign_in_challenges_token_hash', ['tokenHash'])
@Index('ix_sign_in_challenges_email', { synchronize: false })
export class SignInChallengeEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_sign_in_challenges' })
  id: string;

  @Column('text')
  email: string;

  @Column('text', { name: 'email_canonical' })
  emailCanonical: string;

  @Column('bytea', { name: 'token_hash' })
  tokenHash: Buffer;

  @Column('bytea', { name: 'code_hash' })
  codeHash: Buffer;

  /** The browser that asked: the link opens there and nowhere else. */
  @Column('bytea', { name: 'browser_hash' })
  browserHash: Buffer;

  @Column('text', { name: 'return_to', nullable: true })
  returnTo: string | null;

  /** Codes that were tried. */
  @Column('smallint', { default: 0 })
  attempts: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;

  @Column('timestamptz', { name: 'consumed_at', nullable: true })
  consumedAt: Date | null;
}
