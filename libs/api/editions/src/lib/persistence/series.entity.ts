import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

@Entity('series')
@Unique('uq_series_slug', ['slug'])
export class SeriesEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_series' })
  id: string;

  @Column('text')
  slug: string;

  @Column('text')
  title: string;

  @Column('text')
  organizer: string;
}
