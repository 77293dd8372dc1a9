import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SearchIndex, type SearchDocument, type SearchSource } from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import { SheetReadRepository } from '../../persistence/sheets/sheet-read.repository.js';

/** Shows information sheets to search: those that everybody reads. */
@Injectable()
export class FindableSheets implements SearchSource, OnModuleInit {
  readonly kind = 'INFORMATION_SHEET';

  constructor(
    private readonly index: SearchIndex,
    private readonly sheets: SheetReadRepository,
  ) {}

  onModuleInit(): void {
    this.index.register(this);
  }

  published(ctx: RequestContext, ids: readonly string[]): Promise<readonly SearchDocument[]> {
    return this.sheets.findable(ctx, ids);
  }

  idsAfter(ctx: RequestContext, after: string | null, limit: number): Promise<readonly string[]> {
    return this.sheets.idsAfter(ctx, after, limit);
  }
}
