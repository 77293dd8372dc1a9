import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@voix/api-platform/request-context';
import { err, ok, slugify, ValidationFailed, type Result } from '@voix/domain-kernel';
import { CreationKeyReused } from '../../domain/collection-errors.js';
import { isSameUseCase, useCaseTexts, type UseCaseWords } from '../../domain/use-cases/use-case.js';
import { UseCaseRepository } from '../../persistence/use-cases/use-case.repository.js';
import { CollectionDesk, creationKey } from '../collection-desk.js';
import { UseCaseChecker } from './use-case.checker.js';

export interface AddUseCaseCommand extends UseCaseWords {
  readonly editionId: string;
  readonly idempotencyKey: string;
}

export type AddUseCaseError = CreationKeyReused | ValidationFailed;

/** Adds a use of AI in care to the collection of an edition. */
@Injectable()
export class AddUseCaseUseCase {
  constructor(
    private readonly desk: CollectionDesk,
    private readonly checker: UseCaseChecker,
    private readonly useCases: UseCaseRepository,
  ) {}

  run(
    ctx: RequestContext,
    command: AddUseCaseCommand,
  ): Promise<Result<{ readonly useCaseId: string }, AddUseCaseError>> {
    return this.desk.act(ctx, (tx) => this.add(tx, command));
  }

  private async add(
    tx: RequestContext,
    command: AddUseCaseCommand,
  ): Promise<Result<{ readonly useCaseId: string }, AddUseCaseError>> {
    const key = creationKey(command.idempotencyKey);
    const edition = await this.desk.editionToEdit(tx, command.editionId);
    const checked = await this.checker.check(tx, edition.id, command);
    if (!checked.ok) return checked;
    const words = checked.value;
    const id = tx.newId();
    const useCase = { ...words, id, editionId: edition.id, slug: slugify(words.title) || id };
    const [added] = await this.useCases.add(tx, [{ ...useCase, creationKey: key }]);
    if (added === undefined) return this.repeat(tx, edition.id, key, words);
    const change = { id, version: 1, before: null, after: useCaseTexts(words) };
    await this.desk.record(tx, edition, {
      ...change,
      act: 'information.use_case_added',
      kind: 'USE_CASE',
    });
    return ok({ useCaseId: id });
  }

  /** Nothing was added: the same once more answers the same entry; anything else has its name or its key taken. */
  private async repeat(
    tx: RequestContext,
    editionId: string,
    key: string,
    words: UseCaseWords,
  ): Promise<Result<{ readonly useCaseId: string }, AddUseCaseError>> {
    const earlier = await this.useCases.findByCreationKey(tx, editionId, key);
    if (earlier === null)
      return err(new ValidationFailed([{ path: 'title', code: 'TITLE_TAKEN' }]));
    return isSameUseCase(earlier, words)
      ? ok({ useCaseId: earlier.id })
      : err(new CreationKeyReused());
  }
}
