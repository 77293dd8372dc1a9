import { Injectable } from '@nestjs/common';
import { RefusalError } from '@voix/api-platform/access';
import type { RequestContext } from '@voix/api-platform/request-context';
import { mayKeepInformation } from '../../domain/information.policy.js';
import { SheetReadRepository } from '../../persistence/sheets/sheet-read.repository.js';
import { presentDraft, type SheetDraftType } from './sheet-draft.type.js';

/** Shows organisers the sheets that they work on, and nobody else. */
@Injectable()
export class SheetDraftReader {
  constructor(private readonly sheets: SheetReadRepository) {}

  async ofEdition(ctx: RequestContext, editionId: string): Promise<SheetDraftType[]> {
    const verdict = mayKeepInformation(ctx, 'information.edit', editionId);
    if (!verdict.allowed) throw new RefusalError(verdict.reason);
    return (await this.sheets.workedOnIn(ctx, editionId)).map(presentDraft);
  }

  async byKey(ctx: RequestContext, editionId: string, key: string): Promise<SheetDraftType | null> {
    const sheets = await this.ofEdition(ctx, editionId);
    return sheets.find((sheet) => sheet.key === key) ?? null;
  }

  /** After an act: the sheet as it is now. */
  async afterAct(ctx: RequestContext, sheetId: string): Promise<SheetDraftType> {
    const sheet = await this.sheets.workedOn(ctx, sheetId);
    if (sheet === null) throw new RefusalError('NOT_FOUND');
    return presentDraft(sheet);
  }
}
