import { Injectable } from '@nestjs/common';
import { LedgerWriter } from '@voix/api-audit';
import { RefusalError } from '@voix/api-platform/access';
import type { RequestContext } from '@voix/api-platform/request-context';
import { charterAdoptionSchema, validate, withFaults } from '@voix/contracts/validation';
import {
  err,
  isUuid,
  ok,
  type Result,
  type ValidationFailed,
  type ValidationIssue,
} from '@voix/domain-kernel';
import { CharterConflict } from '../domain/charter-errors.js';
import { saysTheSame, type CharterDraft } from '../domain/charter.js';
import { CreationConflict, type EditionStateMismatch } from '../domain/edition-errors.js';
import { hasBlank } from '../domain/edition-template.js';
import { charterAdopted } from '../events/charter-ledger.js';
import { CharterDraftRepository } from '../persistence/charter-draft.repository.js';
import { CharterRepository } from '../persistence/charter.repository.js';
import type { CharterChanged } from './change-charter-draft.use-case.js';
import { CharterDesk, conflictWith, type HeldCharter } from './charter-desk.js';
import { CharterKeeper } from './charter.keeper.js';

export interface AdoptCharterCommand {
  readonly editionId: string;
  /** The revision of the draft that the organiser read. */
  readonly expectedRevision: number;
  /** What it changes, in words that everybody reads. */
  readonly changeNote: string;
  /** A UUID, kept for each retry of one adoption. */
  readonly idempotencyKey: string;
}

type AdoptionError = CharterConflict | CreationConflict | ValidationFailed;

/** What is being written becomes the charter in force, from this moment and for what follows only. */
@Injectable()
export class AdoptCharterUseCase {
  constructor(
    private readonly desk: CharterDesk,
    private readonly keeper: CharterKeeper,
    private readonly charters: CharterRepository,
    private readonly drafts: CharterDraftRepository,
    private readonly ledger: LedgerWriter,
  ) {}

  async run(
    ctx: RequestContext,
    command: AdoptCharterCommand,
  ): Promise<Result<CharterChanged, AdoptionError | EditionStateMismatch>> {
    if (!isUuid(command.idempotencyKey)) throw new RefusalError('MALFORMED');
    return this.desk.hold<CharterChanged, AdoptionError>(ctx, command.editionId, (tx, held) =>
      this.adopt(tx, held, command),
    );
  }

  private async adopt(
    tx: RequestContext,
    held: HeldCharter,
    command: AdoptCharterCommand,
  ): Promise<Result<CharterChanged, AdoptionError>> {
    const { edition, draft, inForce } = held;
    const earlier = await this.charters.findByAdoptionKey(tx, command.idempotencyKey);
    if (earlier !== null)
      return earlier.editionId === edition.id
        ? ok({ editionId: edition.id })
        : err(new CreationConflict());
    const conflict = conflictWith(draft, command.expectedRevision);
    if (conflict !== null) return conflict;
    if (draft === null) return err(new CharterConflict(null));
    const checked = withFaults(
      validate(charterAdoptionSchema(inForce === null), command),
      textIssues(draft, inForce),
    );
    if (!checked.ok) return checked;
    const { changeNote } = checked.value;
    const { body, rules } = draft;
    const version = (inForce?.version ?? 0) + 1;
    const charter = { id: tx.newId(), editionId: edition.id, version, body, rules, changeNote };
    await this.keeper.adopt(tx, { ...charter, adoptionKey: command.idempotencyKey });
    await this.drafts.drop(tx, edition.id);
    await this.ledger.append(tx, charterAdopted(edition, charter, tx.actor?.accountId ?? null));
    return ok({ editionId: edition.id });
  }
}

/** A version is another than the last one, and has no blank of its template left. */
function textIssues(draft: CharterDraft, inForce: HeldCharter['inForce']): ValidationIssue[] {
  if (hasBlank(draft.body)) return [{ path: 'body', code: 'BLANK_LEFT' }];
  return inForce !== null && saysTheSame(draft, inForce)
    ? [{ path: 'body', code: 'UNCHANGED' }]
    : [];
}
