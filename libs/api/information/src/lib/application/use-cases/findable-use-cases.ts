import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SearchIndex, type SearchDocument, type SearchSource } from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import { UseCaseRepository } from '../../persistence/use-cases/use-case.repository.js';

/** Shows use cases to search. */
@Injectable()
export class FindableUseCases implements SearchSource, OnModuleInit {
  readonly kind = 'USE_CASE';

  constructor(
    private readonly index: SearchIndex,
    private readonly useCases: UseCaseRepository,
  ) {}

  onModuleInit(): void {
    this.index.register(this);
  }

  published(ctx: RequestContext, ids: readonly string[]): Promise<readonly SearchDocument[]> {
    return this.useCases.findable(ctx, ids);
  }

  idsAfter(ctx: RequestContext, after: string | null, limit: number): Promise<readonly string[]> {
    return this.useCases.idsAfter(ctx, after, limit);
  }
}
