import { Injectable } from '@nestjs/common';
import { LedgerWriter } from '@voix/api-audit';
import type { RequestContext } from '@voix/api-platform/request-context';
import { easyReadSchema, validate } from '@voix/contracts/validation';
import { err, ok, type Result, type ValidationFailed } from '@voix/domain-kernel';
import type { EasyRead } from '../../domain/sheets/information-sheet.js';
import { SheetConflict } from '../../domain/sheets/sheet-conflict.error.js';
import { easyReadWritten } from '../../events/sheet-ledger.js';
import { SheetRepository } from '../../persistence/sheets/sheet.repository.js';
import { SheetDesk } from './sheet-desk.js';

export interface WriteEasyReadCommand {
  readonly sheetId: string;
  /** The version that these words say in an easy way. */
  readonly sourceVersion: number;
  /** The easy words that were before the organiser's eyes; 0 when there were none. */
  readonly expectedNumber: number;
  /** One idea a line. */
  readonly text: string;
}

export type WriteEasyReadError = SheetConflict | ValidationFailed;

/**
 * Puts the latest version of a sheet into easy words, or says that the present ones still hold for it. They are public as soon
 * as that version is.
 */
@Injectable()
export class WriteEasyReadUseCase {
  constructor(
    private readonly desk: SheetDesk,
    private readonly sheets: SheetRepository,
    private readonly ledger: LedgerWriter,
  ) {}

  async run(
    ctx: RequestContext,
    { sheetId, sourceVersion, expectedNumber, text }: WriteEasyReadCommand,
  ): Promise<Result<{ readonly sheetId: string }, WriteEasyReadError>> {
    return this.desk.hold<{ readonly sheetId: string }, WriteEasyReadError>(
      ctx,
      sheetId,
      'information.edit',
      async (tx, sheet) => {
        const checked = validate(easyReadSchema, { text });
        if (!checked.ok) return checked;
        const lines = checked.value.text;
        if (isWritten(sheet.easyRead, sourceVersion, lines)) return ok({ sheetId });
        const number = sheet.easyRead?.number ?? 0;
        if (sheet.version.number !== sourceVersion || number !== expectedNumber)
          return err(new SheetConflict(sheet));
        const easyRead = { sheetId, number: number + 1, sourceVersion, lines };
        const by = tx.actor?.accountId ?? null;
        await this.sheets.addEasyReads(tx, [{ ...easyRead, by }]);
        await this.ledger.append(tx, easyReadWritten(sheet.edition.ref, easyRead, by));
        return ok({ sheetId });
      },
    );
  }
}

/** The same words for the same version: sent twice, they are written once. */
function isWritten(
  easyRead: EasyRead | null,
  sourceVersion: number,
  lines: readonly string[],
): boolean {
  return (
    easyRead?.sourceVersion === sourceVersion && easyRead.lines.join('\n') === lines.join('\n')
  );
}
