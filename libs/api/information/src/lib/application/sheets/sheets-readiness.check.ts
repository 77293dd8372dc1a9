import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EditionsFacade } from '@voix/api-editions';
import {
  ReadinessRegistry,
  type CheckedEdition,
  type ReadinessAnswer,
  type ReadinessCheck,
} from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import { SheetReadRepository } from '../../persistence/sheets/sheet-read.repository.js';

/** Before people speak, each theme has a sheet that somebody has reviewed, and easy words that say what it says. */
@Injectable()
export class SheetsReadinessCheck implements ReadinessCheck, OnModuleInit {
  readonly code = 'SHEETS_REVIEWED';

  constructor(
    private readonly registry: ReadinessRegistry,
    private readonly editions: EditionsFacade,
    private readonly sheets: SheetReadRepository,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async check(ctx: RequestContext, { id }: CheckedEdition): Promise<ReadinessAnswer> {
    const themes = await this.editions.themesOf(ctx, id);
    const ready = await this.sheets.themesWithReviewedSheet(ctx, id);
    const missing = themes.filter((theme) => !ready.includes(theme.id)).length;
    return {
      isMet: themes.length > 0 && missing === 0,
      params: { missing, total: themes.length },
    };
  }
}
