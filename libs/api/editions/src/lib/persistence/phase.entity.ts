import { Check, Column, Entity, Exclusion, ForeignKey, PrimaryColumn } from 'typeorm';
import type { PhaseKind } from '@voix/domain-phase-calendar';
import { EditionEntity } from './edition.entity.js';

@Entity('phases')
@Check(
  'ck_phases_kind',
  `kind in ('PREPARATION', 'INFORMATION', 'CONTRIBUTION', 'DELIBERATION', 'PRIORITISATION', 'SYNTHESIS',
    'RESTITUTION', 'RESPONSES', 'FOLLOW_UP')`,
)
@Check('ck_phases_order', 'ends_at is null or ends_at > starts_at')
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
}
