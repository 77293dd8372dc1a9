import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { SheetPart, SheetReview } from '../../domain/sheets/sheet-review.js';
import { InformationSheetEntity } from './information-sheet.entity.js';

@Entity('information_reviews')
@Unique('uq_information_reviews_reviewer', ['sheetId', 'part', 'number', 'reviewerName'])
@Check('ck_information_reviews_part', `part in ('EASY_READ', 'FULL_TEXT')`)
export class InformationReviewEntity implements SheetReview {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_information_reviews' })
  id: string;

  @ForeignKey(() => InformationSheetEntity, { name: 'fk_information_reviews_sheet' })
  @Column('uuid', { name: 'sheet_id' })
  sheetId: string;

  @Column('text')
  part: SheetPart;

  /** The version of the text or the number of the twin that was read. */
  @Column('integer')
  number: number;

  @Column('text', { name: 'reviewer_name' })
  reviewerName: string;

  @Column('text', { name: 'reviewer_quality' })
  reviewerQuality: string;

  @Column('boolean', { name: 'is_concerned', default: false })
  isConcerned: boolean;

  @Column('uuid', { name: 'recorded_by_account_id', nullable: true })
  recordedByAccountId: string | null;

  @Column('timestamptz', { name: 'recorded_at', default: () => 'now()' })
  recordedAt: Date;
}
