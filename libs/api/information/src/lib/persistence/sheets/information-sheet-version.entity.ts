import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { SheetSource, SheetVersion } from '../../domain/sheets/information-sheet.js';
import { InformationSheetEntity } from './information-sheet.entity.js';

/** Rows are added and published, and otherwise never change. */
@Entity('information_sheet_versions')
export class InformationSheetVersionEntity implements SheetVersion {
  @ForeignKey(() => InformationSheetEntity, { name: 'fk_information_sheet_versions_sheet' })
  @PrimaryColumn('uuid', {
    name: 'sheet_id',
    primaryKeyConstraintName: 'pk_information_sheet_versions',
  })
  sheetId: string;

  /** Counted from 1 within the sheet. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_information_sheet_versions' })
  number: number;

  @Column('text')
  title: string;

  @Column('text')
  known: string;

  @Column('text')
  debated: string;

  @Column('jsonb')
  sources: SheetSource[];

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('uuid', { name: 'created_by_account_id', nullable: true })
  createdByAccountId: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'published_at', nullable: true })
  publishedAt: Date | null;
}
