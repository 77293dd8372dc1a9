import { Injectable } from '@nestjs/common';
import { RefusalError } from '@voix/api-platform/access';
import type { RequestContext } from '@voix/api-platform/request-context';
import { err, ok, type Result } from '@voix/domain-kernel';
import { TermConflict } from '../../domain/collection-errors.js';
import { termTexts } from '../../domain/glossary/glossary-term.js';
import { GlossaryTermRepository } from '../../persistence/glossary/glossary-term.repository.js';
import { CollectionDesk, knownId } from '../collection-desk.js';

export interface RemoveTermCommand {
  readonly termId: string;
  /** The version that the organiser had before their eyes. */
  readonly expectedVersion: number;
}

/** Takes a word out of the glossary. The ledger keeps its hash. */
@Injectable()
export class RemoveTermUseCase {
  constructor(
    private readonly desk: CollectionDesk,
    private readonly terms: GlossaryTermRepository,
  ) {}

  run(
    ctx: RequestContext,
    command: RemoveTermCommand,
  ): Promise<Result<{ readonly editionId: string }, TermConflict>> {
    return this.desk.act(ctx, (tx) => this.remove(tx, command));
  }

  private async remove(
    tx: RequestContext,
    command: RemoveTermCommand,
  ): Promise<Result<{ readonly editionId: string }, TermConflict>> {
    const term = await this.terms.lock(tx, knownId(command.termId));
    if (term === null) throw new RefusalError('NOT_FOUND');
    const edition = await this.desk.editionToEdit(tx, term.editionId);
    if (term.version !== command.expectedVersion) return err(new TermConflict(term));
    await this.terms.remove(tx, term.id);
    await this.desk.record(tx, edition, {
      act: 'information.term_removed',
      kind: 'GLOSSARY_TERM',
      id: term.id,
      version: term.version,
      before: termTexts(term),
      after: null,
    });
    return ok({ editionId: edition.id });
  }
}
