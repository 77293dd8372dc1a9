import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A declared standing: users, carers, professionals… Reference data, filled by a migration. */
@Entity('colleges')
export class CollegeEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_colleges' })
  code: string;

  @Column('smallint')
  position: number;

  @Column('text', { name: 'name_fr' })
  nameFr: string;

  @Column('text', { name: 'name_en' })
  nameEn: string;

  /** Of the reference set; otherwise a series added it. */
  @Column('boolean', { name: 'is_national', default: true })
  isNational: boolean;
}
