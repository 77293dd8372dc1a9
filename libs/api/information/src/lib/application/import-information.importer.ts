import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EditionsFacade } from '@voix/api-editions';
import {
  ImportRegistry,
  SearchIndex,
  type ImportContext,
  type Importer,
} from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { InformationSheetRecord } from '@voix/contracts/import-format';
import { InformationSheetRepository } from '../persistence/information-sheet.repository.js';

/** Takes in information sheets. A sheet that is already there stays as it is: a repeated import adds none. */
@Injectable()
export class ImportInformationImporter implements Importer<'information'>, OnModuleInit {
  readonly kind = 'information';

  constructor(
    private readonly registry: ImportRegistry,
    private readonly editions: EditionsFacade,
    private readonly sheets: InformationSheetRepository,
    private readonly search: SearchIndex,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async write(
    ctx: RequestContext,
    { edition: { editionId } }: ImportContext,
    records: readonly InformationSheetRecord[],
  ): Promise<{ added: number }> {
    const codes = records.map((record) => record.theme);
    const themes = await this.editions.themesByCode(ctx, editionId, codes);
    const sheets = records.map(({ theme: code, easyRead, ...texts }) => {
      const theme = themes.get(code);
      // Outreach has checked every reference before any area writes.
      if (theme === undefined) throw new Error(`Sheet ${texts.key}: no theme has the code ${code}`);
      const easyReadLines = easyRead ?? null;
      return { id: ctx.newId(), editionId, themeId: theme.id, ...texts, easyRead: easyReadLines };
    });
    const added = await this.sheets.add(ctx, sheets);
    await this.search.refresh(ctx, 'INFORMATION_SHEET', added);
    return { added: added.length };
  }
}
