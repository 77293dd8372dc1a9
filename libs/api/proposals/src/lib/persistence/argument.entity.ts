import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { ArgumentSide } from '../domain/argument-side.js';
import type { Channel } from '../domain/channel.js';
import { ProposalEntity } from './proposal.entity.js';

@Entity('arguments')
@Unique('uq_arguments_import', ['proposalId', 'importSource', 'importKey'])
@Index('ix_arguments_proposal', { synchronize: false })
@Check('ck_arguments_side', `side in ('FOR', 'AGAINST')`)
export class ArgumentEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_arguments' })
  id: string;

  @ForeignKey(() => ProposalEntity, { name: 'fk_arguments_proposal' })
  @Column('uuid', { name: 'proposal_id' })
  proposalId: string;

  @Column('text')
  side: ArgumentSide;

  @Column('text')
  body: string;

  @Column('uuid', { name: 'author_participant_id', nullable: true })
  authorParticipantId: string | null;

  @Column('text')
  channel: Channel;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  /** When its words were erased, at the wish of whoever wrote them. */
  @Column('timestamptz', { name: 'erased_at', nullable: true })
  erasedAt: Date | null;

  @Column('text', { name: 'import_source', nullable: true })
  importSource: string | null;

  @Column('text', { name: 'import_key', nullable: true })
  importKey: string | null;
}
