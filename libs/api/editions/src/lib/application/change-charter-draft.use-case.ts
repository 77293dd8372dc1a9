import { Injectable } from '@nestjs/common';
import { LedgerWriter } from '@voix/api-audit';
import type { RequestContext } from '@voix/api-platform/request-context';
import { charterSchema, validate } from '@voix/contracts/validation';
import { ok, type Result, type ValidationFailed } from '@voix/domain-kernel';
import type { CharterConflict } from '../domain/charter-errors.js';
import { saysTheSame, type CharterRules } from '../domain/charter.js';
import type { EditionStateMismatch } from '../domain/edition-errors.js';
import { charterDrafted } from '../events/charter-ledger.js';
import { CharterDraftRepository } from '../persistence/charter-draft.repository.js';
import { CharterDesk, conflictWith, type HeldCharter } from './charter-desk.js';

export interface ChangeCharterDraftCommand {
  readonly editionId: string;
  /** The revision that the organiser had before their eyes; 0 when there was no draft. */
  readonly expectedRevision: number;
  readonly body: string;
  readonly rules: CharterRules;
}

export interface CharterChanged {
  readonly editionId: string;
}

type DraftingError = CharterConflict | ValidationFailed;

/** Writes the next version of a charter, which holds for nobody yet. Saying the same again changes nothing. */
@Injectable()
export class ChangeCharterDraftUseCase {
  constructor(
    private readonly desk: CharterDesk,
    private readonly drafts: CharterDraftRepository,
    private readonly ledger: LedgerWriter,
  ) {}

  run(
    ctx: RequestContext,
    command: ChangeCharterDraftCommand,
  ): Promise<Result<CharterChanged, DraftingError | EditionStateMismatch>> {
    return this.desk.hold<CharterChanged, DraftingError>(ctx, command.editionId, (tx, held) =>
      this.change(tx, held, command),
    );
  }

  private async change(
    tx: RequestContext,
    { edition, draft, inForce }: HeldCharter,
    { expectedRevision, body: typed, rules: wanted }: ChangeCharterDraftCommand,
  ): Promise<Result<CharterChanged, DraftingError>> {
    const checked = validate(charterSchema, { body: typed, ...wanted });
    if (!checked.ok) return checked;
    const { body, ...rules } = checked.value;
    const written = draft ?? inForce;
    if (written !== null && saysTheSame(written, { body, rules }))
      return ok({ editionId: edition.id });
    const conflict = conflictWith(draft, expectedRevision);
    if (conflict !== null) return conflict;
    await this.drafts.change(tx, edition.id, { body, rules });
    const by = tx.actor?.accountId ?? null;
    await this.ledger.append(tx, charterDrafted(edition, written, { body, rules }, by));
    return ok({ editionId: edition.id });
  }
}
