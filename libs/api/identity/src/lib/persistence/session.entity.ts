import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AccountEntity } from './account.entity.js';
import { ParticipantEntity } from './participant.entity.js';

/** One browser that acts for a participant. Its token is in the browser's cookie alone; here is only the hash. */
@Entity('sessions')
@Unique('uq_sessions_token_hash', ['tokenHash'])
@Index('ix_sessions_participant', { synchronize: false })
export class SessionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_sessions' })
  id: string;

  @Column('bytea', { name: 'token_hash' })
  tokenHash: Buffer;

  @ForeignKey(() => ParticipantEntity, { name: 'fk_sessions_participant' })
  @Column('uuid', { name: 'participant_id' })
  participantId: string;

  @ForeignKey(() => AccountEntity, { name: 'fk_sessions_account' })
  @Column('uuid', { name: 'account_id', nullable: true })
  accountId: string | null;

  /** "Firefox, Android": for the person to recognise it. */
  @Column('text')
  label: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  /** To the minute. */
  @Column('timestamptz', { name: 'last_seen_at', default: () => 'now()' })
  lastSeenAt: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;

  /** When this session passed the second factor. */
  @Column('timestamptz', { name: 'second_factor_at', nullable: true })
  secondFactorAt: Date | null;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt: Date | null;
}
