import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { ActivityKind } from '@voix/contracts/validation';

@Entity('activities')
@Unique('uq_activities_ref', ['ref'])
@Unique('uq_activities_slug', ['editionId', 'slug'])
@Unique('uq_activities_creation_key', ['creationKey'])
@Check(
  'ck_activities_kind',
  `kind in ('HEARINGS', 'PROPOSALS', 'QUESTIONNAIRE', 'QUESTION_BOX', 'TESTIMONIES')`,
)
@Check('ck_activities_pseudonym_key', 'octet_length(pseudonym_key) = 32')
export class ActivityEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_activities' })
  id: string;

  /** Internal number for the keys of large tables; never shown. */
  @Column({ type: 'integer', generated: 'identity', generatedIdentity: 'ALWAYS' })
  ref: number;

  @Column('uuid', { name: 'edition_id' })
  editionId: string;

  @Column('text')
  kind: ActivityKind;

  @Column('text')
  slug: string;

  @Column('text')
  title: string;

  @Column('text')
  intro: string;

  /** Secret: whoever has it can recognise participants in the ledger. */
  @Column('bytea', { name: 'pseudonym_key', select: false })
  pseudonymKey: Buffer;

  /** Among the activities of its edition, from 1. */
  @Column('smallint', { default: 1 })
  position: number;

  /** Counted up by each change of its words. */
  @Column('integer', { default: 1 })
  version: number;

  /** What the browser named the creation by: sent twice, it makes one activity. */
  @Column('uuid', { name: 'creation_key', nullable: true })
  creationKey: string | null;
}
