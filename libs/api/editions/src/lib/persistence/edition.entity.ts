import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { EditionState } from '../domain/edition.js';
import type { LegalBasis, SensitiveDataGround } from '../domain/legal-statement.js';
import { SeriesEntity } from './series.entity.js';

@Entity('editions')
@Unique('uq_editions_ref', ['ref'])
@Unique('uq_editions_slug', ['slug'])
@Unique('uq_editions_creation_key', ['creationKey'])
@Check(
  'ck_editions_legal_basis',
  `legal_basis in ('CONSENT', 'LEGAL_OBLIGATION', 'LEGITIMATE_INTEREST', 'PUBLIC_TASK')`,
)
@Check(
  'ck_editions_sensitive_data_ground',
  `sensitive_data_ground in ('EXPLICIT_CONSENT', 'NON_PROFIT_BODY', 'PUBLIC_HEALTH', 'SUBSTANTIAL_PUBLIC_INTEREST')`,
)
@Check('ck_editions_state', `state in ('DRAFT', 'PUBLISHED', 'ARCHIVED')`)
export class EditionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_editions' })
  id: string;

  /** Internal number for the keys of large tables; never shown. */
  @Column({ type: 'integer', generated: 'identity', generatedIdentity: 'ALWAYS' })
  ref: number;

  @ForeignKey(() => SeriesEntity, { name: 'fk_editions_series' })
  @Column('uuid', { name: 'series_id' })
  seriesId: string;

  @Column('text')
  slug: string;

  @Column('text')
  title: string;

  @Column('text')
  question: string;

  @Column('text')
  summary: string;

  @Column('text', { name: 'time_zone' })
  timeZone: string;

  @Column('text')
  state: EditionState;

  @Column('timestamptz', { name: 'published_at', nullable: true })
  publishedAt: Date | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  /** Counted up by the area of proposals when one is submitted: their numbers have no gaps. */
  @Column('integer', { name: 'next_proposal_number', default: 1 })
  nextProposalNumber: number;

  /** Counted up by each change of its words: a save that did not see the last one is refused. */
  @Column('integer', { default: 1 })
  version: number;

  @Column('text', { name: 'legal_basis', nullable: true })
  legalBasis: LegalBasis | null;

  @Column('text', { name: 'sensitive_data_ground', nullable: true })
  sensitiveDataGround: SensitiveDataGround | null;

  @Column('text', { name: 'data_controller', nullable: true })
  dataController: string | null;

  @Column('text', { name: 'data_contact', nullable: true })
  dataContact: string | null;

  @Column('text', { name: 'legal_note', nullable: true })
  legalNote: string | null;

  @Column('timestamptz', { name: 'archived_at', nullable: true })
  archivedAt: Date | null;

  /** What the browser named the creation by: sent twice, it makes one edition. */
  @Column('text', { name: 'creation_key', nullable: true })
  creationKey: string | null;
}
