import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** A question that a passkey has been asked, once, and for a few minutes. */
@Entity('passkey_challenges')
@Check('ck_passkey_challenges_purpose', `purpose in ('REGISTRATION', 'SIGN_IN')`)
@Check(
  'ck_passkey_challenges_holder',
  `(purpose = 'SIGN_IN') = (browser_hash is not null) and (purpose = 'REGISTRATION') = (session_id is not null)`,
)
export class PasskeyChallengeEntity {
  @PrimaryColumn('bytea', {
    name: 'challenge_hash',
    primaryKeyConstraintName: 'pk_passkey_challenges',
  })
  challengeHash: Buffer;

  @Column('text')
  purpose: 'REGISTRATION' | 'SIGN_IN';

  /** The browser that asked to sign in. */
  @Column('bytea', { name: 'browser_hash', nullable: true })
  browserHash: Buffer | null;

  /** The session that asked to add a passkey. */
  @Column('uuid', { name: 'session_id', nullable: true })
  sessionId: string | null;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;
}
