import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Channel } from '../domain/channel.js';
import type { ProposalState } from '../domain/proposal-state.js';

@Entity('proposals')
@Unique('uq_proposals_ref', ['ref'])
@Unique('uq_proposals_receipt_code', ['receiptCode'])
@Unique('uq_proposals_number', ['editionId', 'number'])
@Unique('uq_proposals_idempotency', ['authorParticipantId', 'idempotencyKey'])
@Unique('uq_proposals_import', ['editionId', 'importSource', 'importKey'])
@Index('ix_proposals_list', { synchronize: false })
@Index('ix_proposals_theme', { synchronize: false })
@Index('ix_proposals_author', { synchronize: false })
@Index('ix_proposals_use_case', { synchronize: false })
@Check(
  'ck_proposals_channel',
  `channel in ('WEB', 'PAPER', 'PHONE', 'EMAIL', 'HEARING', 'EVENT', 'LIVE')`,
)
@Check('ck_proposals_state', `state in ('PUBLISHED', 'WITHDRAWN', 'REFUSED', 'MERGED')`)
@Check('ck_proposals_state_reason', `state in ('PUBLISHED', 'MERGED') or state_reason is not null`)
@Check('ck_proposals_merged', `(state = 'MERGED') = (merged_into_id is not null)`)
export class ProposalEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_proposals' })
  id: string;

  /** Internal number for the keys of large tables; never shown. */
  @Column({ type: 'bigint', generated: 'identity', generatedIdentity: 'ALWAYS' })
  ref: number;

  @Column('uuid', { name: 'edition_id' })
  editionId: string;

  @Column('uuid', { name: 'activity_id' })
  activityId: string;

  /** What people cite: without gaps inside an edition. */
  @Column('integer')
  number: number;

  @Column('uuid', { name: 'theme_id', nullable: true })
  themeId: string | null;

  /** The use of AI in care that it is about, when its author named one. */
  @Column('uuid', { name: 'use_case_id', nullable: true })
  useCaseId: string | null;

  @Column('uuid', { name: 'author_participant_id', nullable: true })
  authorParticipantId: string | null;

  @Column('text')
  channel: Channel;

  @Column('text')
  state: ProposalState;

  @Column('text', { name: 'state_reason', nullable: true })
  stateReason: string | null;

  @Column('timestamptz', { name: 'state_changed_at', nullable: true })
  stateChangedAt: Date | null;

  @ForeignKey(() => ProposalEntity, { name: 'fk_proposals_merged_into' })
  @Column('uuid', { name: 'merged_into_id', nullable: true })
  mergedIntoId: string | null;

  @Column('smallint', { name: 'current_version' })
  currentVersion: number;

  /** The title of the current version, kept here because every list shows it. */
  @Column('text')
  title: string;

  @Column('text', { name: 'receipt_code' })
  receiptCode: string;

  @Column('uuid', { name: 'idempotency_key', nullable: true })
  idempotencyKey: string | null;

  @Column('smallint', { name: 'charter_version' })
  charterVersion: number;

  @Column('timestamptz', { name: 'submitted_at', default: () => 'now()' })
  submittedAt: Date;

  /** When its words were erased, at the wish of whoever wrote them. */
  @Column('timestamptz', { name: 'erased_at', nullable: true })
  erasedAt: Date | null;

  @Column('text', { name: 'import_source', nullable: true })
  importSource: string | null;

  @Column('text', { name: 'import_key', nullable: true })
  importKey: string | null;
}
