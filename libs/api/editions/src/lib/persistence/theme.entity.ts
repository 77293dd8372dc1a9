import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { SeriesEntity } from './series.entity.js';

@Entity('themes')
@Unique('uq_themes_code', ['seriesId', 'code'])
export class ThemeEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_themes' })
  id: string;

  @ForeignKey(() => SeriesEntity, { name: 'fk_themes_series' })
  @Column('uuid', { name: 'series_id' })
  seriesId: string;

  @Column('text')
  code: string;

  @Column('text')
  title: string;

  @Column('text')
  summary: string;

  /** Counted up by each change of its words. */
  @Column('integer', { default: 1 })
  version: number;
}
