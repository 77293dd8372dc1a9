import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { FollowableKind } from '@voix/api-platform/ports';

/** That a participant follows something, which another area keeps. */
@Entity('follows')
@Check('ck_follows_kind', `kind in ('PROPOSAL')`)
@Index('ix_follows_subject', ['kind', 'subjectId'])
export class FollowEntity {
  @PrimaryColumn('bigint', { name: 'participant_ref', primaryKeyConstraintName: 'pk_follows' })
  participantRef: number;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_follows' })
  kind: FollowableKind;

  @PrimaryColumn('uuid', { name: 'subject_id', primaryKeyConstraintName: 'pk_follows' })
  subjectId: string;

  @Column('timestamptz', { name: 'followed_at', default: () => 'now()' })
  followedAt: Date;

  /** When a message about it last left; null when none did. */
  @Column('timestamptz', { name: 'told_at', nullable: true })
  toldAt: Date | null;
}
