import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@voix/api-platform/request-context';
import { err, type Result } from '@voix/domain-kernel';
import { CharterConflict } from '../domain/charter-errors.js';
import type { CharterDraft, CharterSummary } from '../domain/charter.js';
import type { EditionStateMismatch } from '../domain/edition-errors.js';
import type { PreparedEdition } from '../domain/prepared-edition.js';
import { CharterDraftRepository } from '../persistence/charter-draft.repository.js';
import { CharterRepository } from '../persistence/charter.repository.js';
import { EditionDesk } from './edition-desk.js';

/** An edition whose charter nobody else changes: what is in force, and what is being written. */
export interface HeldCharter {
  readonly edition: PreparedEdition;
  readonly inForce: CharterSummary | null;
  readonly draft: CharterDraft | null;
}

/** What every change of a charter begins with: who, how often, and the charter, held still. */
@Injectable()
export class CharterDesk {
  constructor(
    private readonly editions: EditionDesk,
    private readonly charters: CharterRepository,
    private readonly drafts: CharterDraftRepository,
  ) {}

  hold<T, E>(
    ctx: RequestContext,
    editionId: string,
    work: (tx: RequestContext, held: HeldCharter) => Promise<Result<T, E>>,
  ): Promise<Result<T, E | EditionStateMismatch>> {
    return this.editions.holdLiving<T, E>(ctx, editionId, async (tx, edition) => {
      const [inForce = null] = await this.charters.findInForce(tx, [edition.id]);
      const [draft = null] = await this.drafts.find(tx, [edition.id]);
      return work(tx, { edition, inForce, draft });
    });
  }
}

/** Without a draft, its revision is 0. */
export function conflictWith(
  draft: CharterDraft | null,
  expectedRevision: number,
): Result<never, CharterConflict> | null {
  return (draft?.revision ?? 0) === expectedRevision ? null : err(new CharterConflict(draft));
}
