import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { EditionState } from '../domain/edition.js';
import { SeriesEntity } from './series.entity.js';

@Entity('editions')
@Unique('uq_editions_ref', ['ref'])
@Unique('uq_editions_slug', ['slug'])
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
}
