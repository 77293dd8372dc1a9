import { Injectable } from '@nestjs/common';
import { RefusalError } from '@voix/api-platform/access';
import type { RequestContext } from '@voix/api-platform/request-context';
import { ok, type Result } from '@voix/domain-kernel';
import { useCaseTexts } from '../../domain/use-cases/use-case.js';
import { UseCaseRepository } from '../../persistence/use-cases/use-case.repository.js';
import { CollectionDesk, knownId } from '../collection-desk.js';

export interface RetireUseCaseCommand {
  readonly useCaseId: string;
  /** False puts it back into the collection. */
  readonly isRetired: boolean;
}

/** Takes a use case out of the collection, or puts it back. Proposals that point to it still find its page. */
@Injectable()
export class RetireUseCaseUseCase {
  constructor(
    private readonly desk: CollectionDesk,
    private readonly useCases: UseCaseRepository,
  ) {}

  run(
    ctx: RequestContext,
    { useCaseId, isRetired }: RetireUseCaseCommand,
  ): Promise<Result<{ readonly useCaseId: string }, never>> {
    return this.desk.act<{ readonly useCaseId: string }, never>(ctx, async (tx) => {
      const useCase = await this.useCases.lock(tx, knownId(useCaseId));
      if (useCase === null) throw new RefusalError('NOT_FOUND');
      const edition = await this.desk.editionToEdit(tx, useCase.editionId);
      if (useCase.isRetired === isRetired) return ok({ useCaseId });
      await (isRetired
        ? this.useCases.retire(tx, useCaseId)
        : this.useCases.restore(tx, useCaseId));
      const texts = useCaseTexts(useCase);
      await this.desk.record(tx, edition, {
        act: isRetired ? 'information.use_case_retired' : 'information.use_case_restored',
        kind: 'USE_CASE',
        id: useCaseId,
        version: useCase.version + 1,
        before: texts,
        after: texts,
      });
      return ok({ useCaseId });
    });
  }
}
