import { Check, Column, Entity, Exclusion, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { DatePrecision, PhaseKind } from '@voix/domain-phase-calendar';
import { EditionEntity } from './edition.entity.js';

@Entity('phases')
@Check(
  'ck_phases_kind',
  `kind in ('PREPARATION', 'INFORMATION', 'CONTRIBUTION', 'DELIBERATION', 'PRIORITISATION', 'SYNTHESIS',
    'RESTITUTION', 'RESPONSES', 'FOLLOW_UP')`,
)
@Check('ck_phases_order', 'ends_at is null or ends_at > starts_at')
@Check('ck_phases_starts_precision', `starts_precision in ('EXACT', 'MONTH', 'QUARTER', 'SEASON')`)
@Check('ck_phases_ends_precision', `ends_precision in ('EXACT', 'MONTH', 'QUARTER', 'SEASON')`)
@Unique('uq_phases_creation_key', ['creationKey'])
@Exclusion(
  'ex_phases_no_overlap',
  `using gist (edition_id with =, tstzrange(starts_at, ends_at, '[)') with &&)`,
)
export class PhaseEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_phases' })
  id: string;

  @ForeignKey(() => EditionEntity, { name: 'fk_phases_edition' })
  @Column('uuid', { name: 'edition_id' })
  editionId: string;

  @Column('text')
  kind: PhaseKind;

  @Column('text')
  title: string;

  @Column('timestamptz', { name: 'starts_at' })
  startsAt: Date;

  /** The first instant that no longer belongs to the phase; null while no end is foreseen. */
  @Column('timestamptz', { name: 'ends_at', nullable: true })
  endsAt: Date | null;

  /** One that is not exact does not open the phase by itself: somebody dates it, or opens it. */
  @Column('text', { name: 'starts_precision', default: 'EXACT' })
  startsPrecision: DatePrecision;

  @Column('text', { name: 'ends_precision', default: 'EXACT' })
  endsPrecision: DatePrecision;

  /** What the browser named the addition by: sent twice, it adds one phase. */
  @Column('uuid', { name: 'creation_key', nullable: true })
  creationKey: string | null;
}
