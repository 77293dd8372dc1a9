import { Injectable } from '@nestjs/common';
import { LedgerWriter } from '@voix/api-audit';
import type { RequestContext } from '@voix/api-platform/request-context';
import { sheetReviewSchema, validate } from '@voix/contracts/validation';
import { err, ok, type Result, type ValidationFailed } from '@voix/domain-kernel';
import { SheetConflict } from '../../domain/sheets/sheet-conflict.error.js';
import type { SheetPart } from '../../domain/sheets/sheet-review.js';
import { sheetReviewed } from '../../events/sheet-ledger.js';
import { SheetRepository } from '../../persistence/sheets/sheet.repository.js';
import { SheetDesk, type HeldSheet } from './sheet-desk.js';

export interface ReviewInformationSheetCommand {
  readonly sheetId: string;
  readonly part: SheetPart;
  /** The wording that was read: the version of the text, or the number of the easy words. */
  readonly number: number;
  readonly reviewerName: string;
  readonly reviewerQuality: string;
  readonly isConcerned: boolean;
}

export type ReviewInformationSheetError = SheetConflict | ValidationFailed;

/** Records that somebody has read the latest wording and answers for it. The same again is recorded once. */
@Injectable()
export class ReviewInformationSheetUseCase {
  constructor(
    private readonly desk: SheetDesk,
    private readonly sheets: SheetRepository,
    private readonly ledger: LedgerWriter,
  ) {}

  async run(
    ctx: RequestContext,
    command: ReviewInformationSheetCommand,
  ): Promise<Result<{ readonly sheetId: string }, ReviewInformationSheetError>> {
    const { sheetId, part, number } = command;
    return this.desk.hold<{ readonly sheetId: string }, ReviewInformationSheetError>(
      ctx,
      sheetId,
      'information.review',
      async (tx, sheet) => {
        const checked = validate(sheetReviewSchema, command);
        if (!checked.ok) return checked;
        if (number !== latestNumber(sheet, part)) return err(new SheetConflict(sheet));
        const review = { id: tx.newId(), sheetId, part, number, ...checked.value };
        const by = tx.actor?.accountId ?? null;
        const added = await this.sheets.addReviews(tx, [{ ...review, by }]);
        if (added > 0) await this.ledger.append(tx, sheetReviewed(sheet.edition.ref, review, by));
        return ok({ sheetId });
      },
    );
  }
}

function latestNumber({ version, easyRead }: HeldSheet, part: SheetPart): number | undefined {
  return part === 'FULL_TEXT' ? version.number : easyRead?.number;
}
