import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { EasyRead } from '../../domain/sheets/information-sheet.js';
import { InformationSheetVersionEntity } from './information-sheet-version.entity.js';

/** Rows are added and never change. */
@Entity('information_easy_reads')
@ForeignKey(
  () => InformationSheetVersionEntity,
  ['sheetId', 'sourceVersion'],
  ['sheetId', 'number'],
  {
    name: 'fk_information_easy_reads_source',
  },
)
export class InformationEasyReadEntity implements EasyRead {
  @PrimaryColumn('uuid', {
    name: 'sheet_id',
    primaryKeyConstraintName: 'pk_information_easy_reads',
  })
  sheetId: string;

  /** Counted from 1 within the sheet. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_information_easy_reads' })
  number: number;

  /** The version of the sheet that it puts into easy words. */
  @Column('integer', { name: 'source_version' })
  sourceVersion: number;

  @Column('text', { array: true })
  lines: string[];

  @Column('uuid', { name: 'created_by_account_id', nullable: true })
  createdByAccountId: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
