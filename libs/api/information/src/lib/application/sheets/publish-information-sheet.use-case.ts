import { Injectable } from '@nestjs/common';
import { LedgerWriter } from '@voix/api-audit';
import type { RequestContext } from '@voix/api-platform/request-context';
import { sheetChangeSchema, validate } from '@voix/contracts/validation';
import { err, ok, type Result, type ValidationFailed } from '@voix/domain-kernel';
import { SheetConflict } from '../../domain/sheets/sheet-conflict.error.js';
import { sheetPublished } from '../../events/sheet-ledger.js';
import { SheetRepository } from '../../persistence/sheets/sheet.repository.js';
import { SheetDesk, type HeldSheet } from './sheet-desk.js';

export interface PublishInformationSheetCommand {
  readonly sheetId: string;
  /** The version that was before the organiser's eyes. */
  readonly version: number;
  /** What changed since the version that is public now; nothing is asked for the first. */
  readonly reason: string | null;
}

export type PublishInformationSheetError = SheetConflict | ValidationFailed;

/** Everybody reads the latest version from now on. Repeating it is harmless. */
@Injectable()
export class PublishInformationSheetUseCase {
  constructor(
    private readonly desk: SheetDesk,
    private readonly sheets: SheetRepository,
    private readonly ledger: LedgerWriter,
  ) {}

  async run(
    ctx: RequestContext,
    command: PublishInformationSheetCommand,
  ): Promise<Result<{ readonly sheetId: string }, PublishInformationSheetError>> {
    const { sheetId } = command;
    return this.desk.hold<{ readonly sheetId: string }, PublishInformationSheetError>(
      ctx,
      sheetId,
      'information.edit',
      async (tx, sheet) => {
        if (sheet.version.number !== command.version) return err(new SheetConflict(sheet));
        if (sheet.head.publishedVersion === command.version) return ok({ sheetId });
        const reason = reasonFor(sheet, command.reason);
        if (!reason.ok) return reason;
        await this.sheets.publishLatest(tx, [sheetId], reason.value);
        const by = tx.actor?.accountId ?? null;
        await this.ledger.append(tx, sheetPublished(sheet.edition.ref, sheet.version, by));
        return ok({ sheetId });
      },
    );
  }
}

function reasonFor(
  { head }: HeldSheet,
  typed: string | null,
): Result<string | null, ValidationFailed> {
  if (head.publishedVersion === null) return ok(null);
  const checked = validate(sheetChangeSchema, { reason: typed ?? '' });
  return checked.ok ? ok(checked.value.reason) : checked;
}
