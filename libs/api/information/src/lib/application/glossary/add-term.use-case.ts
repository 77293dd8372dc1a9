import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@voix/api-platform/request-context';
import { glossaryTermSchema, validate } from '@voix/contracts/validation';
import { err, ok, slugify, ValidationFailed, type Result } from '@voix/domain-kernel';
import { CreationKeyReused } from '../../domain/collection-errors.js';
import { isSameTerm, termTexts, type GlossaryWords } from '../../domain/glossary/glossary-term.js';
import { GlossaryTermRepository } from '../../persistence/glossary/glossary-term.repository.js';
import { CollectionDesk, creationKey } from '../collection-desk.js';

export interface AddTermCommand extends GlossaryWords {
  readonly editionId: string;
  readonly idempotencyKey: string;
}

export type AddTermError = CreationKeyReused | ValidationFailed;

/** Adds a word to the glossary of an edition. */
@Injectable()
export class AddTermUseCase {
  constructor(
    private readonly desk: CollectionDesk,
    private readonly terms: GlossaryTermRepository,
  ) {}

  run(
    ctx: RequestContext,
    command: AddTermCommand,
  ): Promise<Result<{ readonly termId: string }, AddTermError>> {
    return this.desk.act(ctx, (tx) => this.add(tx, command));
  }

  private async add(
    tx: RequestContext,
    command: AddTermCommand,
  ): Promise<Result<{ readonly termId: string }, AddTermError>> {
    const key = creationKey(command.idempotencyKey);
    const edition = await this.desk.editionToEdit(tx, command.editionId);
    const checked = validate(glossaryTermSchema, { ...command, synonyms: [...command.synonyms] });
    if (!checked.ok) return checked;
    const words = checked.value;
    const id = tx.newId();
    const term = { ...words, id, editionId: edition.id, slug: slugify(words.term) || id };
    const [added] = await this.terms.add(tx, [{ ...term, creationKey: key }]);
    if (added === undefined) return this.repeat(tx, edition.id, key, words);
    const change = { id, version: 1, before: null, after: termTexts(words) };
    await this.desk.record(tx, edition, {
      ...change,
      act: 'information.term_added',
      kind: 'GLOSSARY_TERM',
    });
    return ok({ termId: id });
  }

  /** Nothing was added: the same once more answers the same word; anything else has its name or its key taken. */
  private async repeat(
    tx: RequestContext,
    editionId: string,
    key: string,
    words: GlossaryWords,
  ): Promise<Result<{ readonly termId: string }, AddTermError>> {
    const earlier = await this.terms.findByCreationKey(tx, editionId, key);
    if (earlier === null) return err(new ValidationFailed([{ path: 'term', code: 'TITLE_TAKEN' }]));
    return isSameTerm(earlier, words) ? ok({ termId: earlier.id }) : err(new CreationKeyReused());
  }
}
