import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { SheetHead } from '../../domain/sheets/information-sheet.js';
import { InformationSheetVersionEntity } from './information-sheet-version.entity.js';

@Entity('information_sheets')
@ForeignKey(
  () => InformationSheetVersionEntity,
  ['id', 'publishedVersion'],
  ['sheetId', 'number'],
  {
    name: 'fk_information_sheets_published',
    deferrable: 'INITIALLY DEFERRED',
  },
)
@Unique('uq_information_sheets_key', ['editionId', 'key'])
@Unique('uq_information_sheets_creation_key', ['editionId', 'creationKey'])
export class InformationSheetEntity implements SheetHead {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_information_sheets' })
  id: string;

  @Column('uuid', { name: 'edition_id' })
  editionId: string;

  @Column('uuid', { name: 'theme_id' })
  themeId: string;

  @Column('text')
  key: string;

  @Column('integer', { name: 'latest_version', default: 1 })
  latestVersion: number;

  /** What everybody reads; null while only organisers know of the sheet. */
  @Column('integer', { name: 'published_version', nullable: true })
  publishedVersion: number | null;

  /** What its creation was sent with, so that sending it twice makes one sheet. */
  @Column('uuid', { name: 'creation_key', nullable: true })
  creationKey: string | null;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt: Date;
}
