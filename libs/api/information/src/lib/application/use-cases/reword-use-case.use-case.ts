import { Injectable } from '@nestjs/common';
import { RefusalError } from '@voix/api-platform/access';
import type { RequestContext } from '@voix/api-platform/request-context';
import { err, ok, type Result, type ValidationFailed } from '@voix/domain-kernel';
import { UseCaseConflict } from '../../domain/collection-errors.js';
import { isSameUseCase, useCaseTexts, type UseCaseWords } from '../../domain/use-cases/use-case.js';
import { UseCaseRepository } from '../../persistence/use-cases/use-case.repository.js';
import { CollectionDesk, knownId } from '../collection-desk.js';
import { UseCaseChecker } from './use-case.checker.js';

export interface RewordUseCaseCommand extends UseCaseWords {
  readonly useCaseId: string;
  /** The version that the organiser had before their eyes. */
  readonly expectedVersion: number;
}

export type RewordUseCaseError = UseCaseConflict | ValidationFailed;

/** Changes a use case; its address stays. Saying the same again is harmless. */
@Injectable()
export class RewordUseCaseUseCase {
  constructor(
    private readonly desk: CollectionDesk,
    private readonly checker: UseCaseChecker,
    private readonly useCases: UseCaseRepository,
  ) {}

  run(
    ctx: RequestContext,
    command: RewordUseCaseCommand,
  ): Promise<Result<{ readonly useCaseId: string }, RewordUseCaseError>> {
    return this.desk.act(ctx, (tx) => this.reword(tx, command));
  }

  private async reword(
    tx: RequestContext,
    command: RewordUseCaseCommand,
  ): Promise<Result<{ readonly useCaseId: string }, RewordUseCaseError>> {
    const useCase = await this.useCases.lock(tx, knownId(command.useCaseId));
    if (useCase === null) throw new RefusalError('NOT_FOUND');
    const edition = await this.desk.editionToEdit(tx, useCase.editionId);
    const checked = await this.checker.check(tx, edition.id, command);
    if (!checked.ok) return checked;
    if (isSameUseCase(useCase, checked.value)) return ok({ useCaseId: useCase.id });
    if (useCase.version !== command.expectedVersion) return err(new UseCaseConflict(useCase));
    await this.useCases.reword(tx, useCase.id, checked.value);
    await this.desk.record(tx, edition, {
      act: 'information.use_case_reworded',
      kind: 'USE_CASE',
      id: useCase.id,
      version: useCase.version + 1,
      before: useCaseTexts(useCase),
      after: useCaseTexts(checked.value),
    });
    return ok({ useCaseId: useCase.id });
  }
}
