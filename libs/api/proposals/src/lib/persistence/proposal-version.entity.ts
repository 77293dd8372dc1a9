import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ProposalEntity } from './proposal.entity.js';

/** One wording of a proposal. Versions are only ever added. */
@Entity('proposal_versions')
export class ProposalVersionEntity {
  @ForeignKey(() => ProposalEntity, { name: 'fk_proposal_versions_proposal' })
  @PrimaryColumn('uuid', {
    name: 'proposal_id',
    primaryKeyConstraintName: 'pk_proposal_versions',
  })
  proposalId: string;

  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'pk_proposal_versions' })
  number: number;

  @Column('text')
  title: string;

  @Column('text')
  body: string;

  /** Why the author changed the text; absent for the first version. */
  @Column('text', { nullable: true })
  reason: string | null;

  @Column('smallint', { name: 'charter_version' })
  charterVersion: number;

  /** What the edition told about data when it was written; absent where nothing was stated, or it came from elsewhere. */
  @Column('integer', { name: 'notice_version', nullable: true })
  noticeVersion: number | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
