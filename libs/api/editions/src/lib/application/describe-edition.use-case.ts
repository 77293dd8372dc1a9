import { Injectable } from '@nestjs/common';
import { LedgerWriter } from '@voix/api-audit';
import { NameProtection } from '@voix/api-identity';
import type { RequestContext } from '@voix/api-platform/request-context';
import { editionWordsSchema, validate } from '@voix/contracts/validation';
import { err, ok, type Result, type ValidationFailed } from '@voix/domain-kernel';
import { EditionConflict, type EditionStateMismatch } from '../domain/edition-errors.js';
import type { EditionWords, PreparedEdition } from '../domain/prepared-edition.js';
import { editionDescribed } from '../events/preparation-ledger.js';
import { PreparedEditionRepository } from '../persistence/prepared-edition.repository.js';
import { EditionDesk } from './edition-desk.js';

export interface DescribeEditionCommand extends EditionWords {
  readonly editionId: string;
  /** The version that the organiser had before their eyes. */
  readonly expectedVersion: number;
}

export type DescribeEditionError = EditionConflict | EditionStateMismatch | ValidationFailed;

/** Changes the words of an edition. Saying the same again changes nothing. */
@Injectable()
export class DescribeEditionUseCase {
  constructor(
    private readonly desk: EditionDesk,
    private readonly editions: PreparedEditionRepository,
    private readonly names: NameProtection,
    private readonly ledger: LedgerWriter,
  ) {}

  async run(
    ctx: RequestContext,
    command: DescribeEditionCommand,
  ): Promise<Result<{ readonly editionId: string }, DescribeEditionError>> {
    return this.desk.holdLiving<{ readonly editionId: string }, EditionConflict | ValidationFailed>(
      ctx,
      command.editionId,
      async (tx, edition) => {
        const checked = validate(editionWordsSchema, command);
        if (!checked.ok) return checked;
        const words = checked.value;
        if (saysTheSame(edition, words)) return ok({ editionId: edition.id });
        if (edition.version !== command.expectedVersion) return err(new EditionConflict(edition));
        await this.write(tx, edition, words);
        return ok({ editionId: edition.id });
      },
    );
  }

  private async write(
    tx: RequestContext,
    edition: PreparedEdition,
    words: EditionWords,
  ): Promise<void> {
    await this.editions.describe(tx, edition.id, words);
    if (words.organizer !== edition.organizer)
      await this.editions.renameOrganizer(tx, edition, words.organizer);
    // A draft's names are reserved when it is published: nobody knows them before (A45).
    if (edition.state !== 'DRAFT') await this.names.reserve(tx, [words.title, words.organizer]);
    await this.ledger.append(tx, editionDescribed(edition, words, tx.actor?.accountId ?? null));
  }
}

function saysTheSame(edition: EditionWords, words: EditionWords): boolean {
  return (
    edition.title === words.title &&
    edition.question === words.question &&
    edition.summary === words.summary &&
    edition.timeZone === words.timeZone &&
    edition.organizer === words.organizer
  );
}
