import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { PhaseChangeKind, WrittenDates } from '../domain/phase-change.js';
import { EditionEntity } from './edition.entity.js';

/** What was told to everybody of a change of the calendar. Append-only; it outlives the phase. */
@Entity('phase_changes')
@Index('ix_phase_changes_edition', ['editionId', 'changedAt'])
@Check('ck_phase_changes_kind', `kind in ('ADDED', 'CLOSED', 'MOVED', 'OPENED', 'REMOVED')`)
@Check(
  'ck_phase_changes_dates',
  `(dates_before is null) = (kind = 'ADDED') and (dates_after is null) = (kind = 'REMOVED')`,
)
export class PhaseChangeEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_phase_changes' })
  id: string;

  @ForeignKey(() => EditionEntity, { name: 'fk_phase_changes_edition' })
  @Column('uuid', { name: 'edition_id' })
  editionId: string;

  @Column('uuid', { name: 'phase_id' })
  phaseId: string;

  /** What the phase was called then. */
  @Column('text', { name: 'phase_title' })
  phaseTitle: string;

  @Column('text')
  kind: PhaseChangeKind;

  @Column('jsonb', { name: 'dates_before', nullable: true })
  datesBefore: WrittenDates | null;

  @Column('jsonb', { name: 'dates_after', nullable: true })
  datesAfter: WrittenDates | null;

  @Column('text')
  reason: string;

  @Column('timestamptz', { name: 'changed_at', default: () => 'clock_timestamp()' })
  changedAt: Date;
}
