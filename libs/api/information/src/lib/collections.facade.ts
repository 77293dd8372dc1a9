import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@voix/api-platform/request-context';
import { isUuid } from '@voix/domain-kernel';
import type { UseCase } from './domain/use-cases/use-case.js';
import { UseCaseRepository } from './persistence/use-cases/use-case.repository.js';

/** What other areas may know of the collections. */
@Injectable()
export class CollectionsFacade {
  constructor(private readonly useCases: UseCaseRepository) {}

  /** For pointing to it: null when this edition has no such use case, or no longer shows it. */
  async useCaseOfEdition(
    ctx: RequestContext,
    editionId: string,
    id: string,
  ): Promise<UseCase | null> {
    const [useCase] = isUuid(id) ? await this.useCases.findByIds(ctx, [id]) : [];
    const isOffered = useCase?.editionId === editionId && !useCase.isRetired;
    return isOffered ? useCase : null;
  }

  /** The use cases of an edition by their keys, retired ones too: what was written about one stays about it. */
  async useCasesByKey(
    ctx: RequestContext,
    editionId: string,
    keys: readonly string[],
  ): Promise<ReadonlyMap<string, UseCase>> {
    if (keys.length === 0) return new Map();
    const useCases = await this.useCases.findOfEditions(ctx, [editionId]);
    return new Map(useCases.map((useCase) => [useCase.slug, useCase]));
  }
}
