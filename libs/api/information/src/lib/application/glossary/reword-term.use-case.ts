import { Injectable } from '@nestjs/common';
import { RefusalError } from '@voix/api-platform/access';
import type { RequestContext } from '@voix/api-platform/request-context';
import { glossaryTermSchema, validate } from '@voix/contracts/validation';
import { err, ok, type Result, type ValidationFailed } from '@voix/domain-kernel';
import { TermConflict } from '../../domain/collection-errors.js';
import { isSameTerm, termTexts, type GlossaryWords } from '../../domain/glossary/glossary-term.js';
import { GlossaryTermRepository } from '../../persistence/glossary/glossary-term.repository.js';
import { CollectionDesk, knownId } from '../collection-desk.js';

export interface RewordTermCommand extends GlossaryWords {
  readonly termId: string;
  /** The version that the organiser had before their eyes. */
  readonly expectedVersion: number;
}

export type RewordTermError = TermConflict | ValidationFailed;

/** Changes a word of the glossary; its address stays. Saying the same again is harmless. */
@Injectable()
export class RewordTermUseCase {
  constructor(
    private readonly desk: CollectionDesk,
    private readonly terms: GlossaryTermRepository,
  ) {}

  run(
    ctx: RequestContext,
    command: RewordTermCommand,
  ): Promise<Result<{ readonly termId: string }, RewordTermError>> {
    return this.desk.act(ctx, (tx) => this.reword(tx, command));
  }

  private async reword(
    tx: RequestContext,
    command: RewordTermCommand,
  ): Promise<Result<{ readonly termId: string }, RewordTermError>> {
    const term = await this.terms.lock(tx, knownId(command.termId));
    if (term === null) throw new RefusalError('NOT_FOUND');
    const edition = await this.desk.editionToEdit(tx, term.editionId);
    const checked = validate(glossaryTermSchema, { ...command, synonyms: [...command.synonyms] });
    if (!checked.ok) return checked;
    if (isSameTerm(term, checked.value)) return ok({ termId: term.id });
    if (term.version !== command.expectedVersion) return err(new TermConflict(term));
    await this.terms.reword(tx, term.id, checked.value);
    await this.desk.record(tx, edition, {
      act: 'information.term_reworded',
      kind: 'GLOSSARY_TERM',
      id: term.id,
      version: term.version + 1,
      before: termTexts(term),
      after: termTexts(checked.value),
    });
    return ok({ termId: term.id });
  }
}
