import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { InformationSheet } from '../domain/information-sheet.js';

@Entity('information_sheets')
@Unique('uq_information_sheets_key', ['editionId', 'key'])
export class InformationSheetEntity implements InformationSheet {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_information_sheets' })
  id: string;

  @Column('uuid', { name: 'edition_id' })
  editionId: string;

  @Column('uuid', { name: 'theme_id' })
  themeId: string;

  @Column('text')
  key: string;

  @Column('text')
  title: string;

  @Column('text')
  known: string;

  @Column('text')
  debated: string;

  @Column('text', { array: true })
  sources: string[];

  @Column('text', { name: 'easy_read', array: true, nullable: true })
  easyRead: string[] | null;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt: Date;
}
