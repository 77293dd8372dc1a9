import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { ReferenceKind } from '@voix/contracts/validation';
import { SeriesEntity } from './series.entity.js';

const KEY = { primaryKeyConstraintName: 'pk_series_references' };

/** What a series has otherwise than the reference set of colleges and territories. Nothing is ever taken away. */
@Entity('series_references')
@Check('ck_series_references_kind', `kind in ('COLLEGE', 'TERRITORY')`)
@Check('ck_series_references_own', `not is_own or (name_fr is not null and name_en is not null)`)
export class SeriesReferenceEntity {
  @ForeignKey(() => SeriesEntity, { name: 'fk_series_references_series' })
  @PrimaryColumn('uuid', { name: 'series_id', ...KEY })
  seriesId: string;

  @PrimaryColumn('text', KEY)
  kind: ReferenceKind;

  @PrimaryColumn('text', KEY)
  code: string;

  @Column('text', { name: 'name_fr', nullable: true })
  nameFr: string | null;

  @Column('text', { name: 'name_en', nullable: true })
  nameEn: string | null;

  @Column('text', { name: 'parent_code', nullable: true })
  parentCode: string | null;

  @Column('smallint', { nullable: true })
  position: number | null;

  @Column('boolean', { name: 'is_enabled', default: true })
  isEnabled: boolean;

  @Column('boolean', { name: 'is_own', default: false })
  isOwn: boolean;

  @Column('integer', { default: 1 })
  version: number;
}
