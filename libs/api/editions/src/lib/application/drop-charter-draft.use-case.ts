import { Injectable } from '@nestjs/common';
import { LedgerWriter } from '@voix/api-audit';
import type { RequestContext } from '@voix/api-platform/request-context';
import { err, ok, type Result } from '@voix/domain-kernel';
import { CharterConflict } from '../domain/charter-errors.js';
import type { EditionStateMismatch } from '../domain/edition-errors.js';
import { charterDraftDropped } from '../events/charter-ledger.js';
import { CharterDraftRepository } from '../persistence/charter-draft.repository.js';
import type { CharterChanged } from './change-charter-draft.use-case.js';
import { CharterDesk, conflictWith } from './charter-desk.js';

export interface DropCharterDraftCommand {
  readonly editionId: string;
  readonly expectedRevision: number;
}

/**
 * Goes back to the charter in force: what was being written is gone. Before the first adoption there is nothing to go
 * back to, and the draft stays.
 */
@Injectable()
export class DropCharterDraftUseCase {
  constructor(
    private readonly desk: CharterDesk,
    private readonly drafts: CharterDraftRepository,
    private readonly ledger: LedgerWriter,
  ) {}

  run(
    ctx: RequestContext,
    { editionId, expectedRevision }: DropCharterDraftCommand,
  ): Promise<Result<CharterChanged, CharterConflict | EditionStateMismatch>> {
    return this.desk.hold<CharterChanged, CharterConflict>(
      ctx,
      editionId,
      async (tx, { edition, draft, inForce }) => {
        if (draft === null) return ok({ editionId });
        if (inForce === null) return err(new CharterConflict(draft));
        const conflict = conflictWith(draft, expectedRevision);
        if (conflict !== null) return conflict;
        await this.drafts.drop(tx, editionId);
        await this.ledger.append(
          tx,
          charterDraftDropped(edition, draft, tx.actor?.accountId ?? null),
        );
        return ok({ editionId });
      },
    );
  }
}
