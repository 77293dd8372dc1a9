import { Injectable } from '@nestjs/common';
import { LedgerWriter } from '@voix/api-audit';
import type { RequestContext } from '@voix/api-platform/request-context';
import { sheetTextSchema, validate } from '@voix/contracts/validation';
import { err, ok, type Result, type ValidationFailed } from '@voix/domain-kernel';
import { isSameText } from '../../domain/sheets/information-sheet.js';
import { SheetConflict } from '../../domain/sheets/sheet-conflict.error.js';
import { sheetWritten } from '../../events/sheet-ledger.js';
import { SheetRepository } from '../../persistence/sheets/sheet.repository.js';
import type { TypedSheet } from './create-information-sheet.use-case.js';
import { SheetDesk } from './sheet-desk.js';

export interface ReviseInformationSheetCommand extends TypedSheet {
  readonly sheetId: string;
  /** The version that was before the organiser's eyes. */
  readonly expectedVersion: number;
}

export type ReviseInformationSheetError = SheetConflict | ValidationFailed;

/** Writes the next version of a sheet. Everybody goes on reading the one that is published. Repeating it is harmless. */
@Injectable()
export class ReviseInformationSheetUseCase {
  constructor(
    private readonly desk: SheetDesk,
    private readonly sheets: SheetRepository,
    private readonly ledger: LedgerWriter,
  ) {}

  async run(
    ctx: RequestContext,
    command: ReviseInformationSheetCommand,
  ): Promise<Result<{ readonly sheetId: string }, ReviseInformationSheetError>> {
    const { sheetId, expectedVersion } = command;
    return this.desk.hold<{ readonly sheetId: string }, ReviseInformationSheetError>(
      ctx,
      sheetId,
      'information.edit',
      async (tx, sheet) => {
        const checked = validate(sheetTextSchema, command);
        if (!checked.ok) return checked;
        const text = checked.value;
        if (isSameText(sheet.version, text)) return ok({ sheetId });
        if (sheet.version.number !== expectedVersion) return err(new SheetConflict(sheet));
        const version = { sheetId, number: expectedVersion + 1, ...text };
        const by = tx.actor?.accountId ?? null;
        await this.sheets.addVersions(tx, [{ ...version, by }]);
        await this.ledger.append(tx, sheetWritten(sheet.edition.ref, version, by));
        return ok({ sheetId });
      },
    );
  }
}
