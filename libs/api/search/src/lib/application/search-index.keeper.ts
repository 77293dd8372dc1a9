import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SearchIndex, type SearchSource } from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import { SearchDocumentRepository } from '../persistence/search-document.repository.js';

/** Keeps the index in step with what each area says is public. Always in the transaction of the act that changed it. */
@Injectable()
export class SearchIndexKeeper implements OnModuleInit {
  constructor(
    private readonly index: SearchIndex,
    private readonly documents: SearchDocumentRepository,
  ) {}

  onModuleInit(): void {
    this.index.use((ctx, source, ids) => this.refresh(ctx, source, ids));
  }

  async refresh(ctx: RequestContext, source: SearchSource, ids: readonly string[]): Promise<void> {
    const published = await source.published(ctx, ids);
    const findable = new Set(published.map(({ id }) => id));
    await this.documents.put(ctx, source.kind, published);
    await this.documents.remove(
      ctx,
      source.kind,
      ids.filter((id) => !findable.has(id)),
    );
  }
}
