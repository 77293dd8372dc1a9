import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SearchIndex, type SearchDocument, type SearchSource } from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import { GlossaryTermRepository } from '../../persistence/glossary/glossary-term.repository.js';

/** Shows glossary terms to search. */
@Injectable()
export class FindableTerms implements SearchSource, OnModuleInit {
  readonly kind = 'GLOSSARY_TERM';

  constructor(
    private readonly index: SearchIndex,
    private readonly terms: GlossaryTermRepository,
  ) {}

  onModuleInit(): void {
    this.index.register(this);
  }

  published(ctx: RequestContext, ids: readonly string[]): Promise<readonly SearchDocument[]> {
    return this.terms.findable(ctx, ids);
  }

  idsAfter(ctx: RequestContext, after: string | null, limit: number): Promise<readonly string[]> {
    return this.terms.idsAfter(ctx, after, limit);
  }
}
