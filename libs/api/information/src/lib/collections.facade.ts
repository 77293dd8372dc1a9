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
}
