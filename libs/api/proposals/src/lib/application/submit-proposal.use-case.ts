import { Injectable } from '@nestjs/common';
import { LedgerWriter } from '@voix/api-audit';
import {
  ConsultationsFacade,
  type ActivityHandle,
  type PhaseClosed,
} from '@voix/api-consultations';
import { ConsentRequired } from '@voix/api-editions';
import { RefusalError } from '@voix/api-platform/access';
import { UnitOfWork } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import {
  createReceiptCode,
  err,
  isUuid,
  ok,
  type Result,
  type ValidationFailed,
} from '@voix/domain-kernel';
import { IdempotencyConflict, NotEligible } from '../domain/proposal-errors.js';
import { isSameText, type ProposalText } from '../domain/proposal-text.js';
import { mayTakePart } from '../domain/proposal.policy.js';
import { proposalSubmitted } from '../events/proposal-events.js';
import { submittedEntry } from '../events/proposal-ledger.js';
import type { ProposalEntity } from '../persistence/proposal.entity.js';
import { ProposalRepository, type NewProposal } from '../persistence/proposal.repository.js';
import { Admission } from './admission.js';
import { SubmissionRules } from './submission-rules.js';

export interface SubmitProposalCommand extends ProposalText {
  readonly activityId: string;
  readonly themeId: string;
  /** The use of AI in care that it is about, when its author names one. */
  readonly useCaseId?: string | null;
  /** Made by the client for each submission and kept for each retry of it. */
  readonly idempotencyKey: string;
}

export interface SubmittedProposal {
  readonly proposalId: string;
  readonly receiptCode: string;
}

export type SubmitProposalError =
  ConsentRequired | IdempotencyConflict | NotEligible | PhaseClosed | ValidationFailed;

/** A command that has passed every check that needs no transaction. */
interface Submission {
  readonly activity: ActivityHandle;
  readonly charterVersion: number;
  readonly authorId: string;
  readonly themeId: string;
  readonly useCaseId: string | null;
  readonly text: ProposalText;
  readonly idempotencyKey: string;
}

const RECEIPT_BYTES = 6;
const RECEIPT_ATTEMPTS = 5;

/** A participant puts a proposal to the others. A visitor becomes a guest with it where the charter lets guests take part. */
@Injectable()
export class SubmitProposalUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly admission: Admission,
    private readonly consultations: ConsultationsFacade,
    private readonly rules: SubmissionRules,
    private readonly proposals: ProposalRepository,
    private readonly ledger: LedgerWriter,
  ) {}

  async run(
    ctx: RequestContext,
    command: SubmitProposalCommand,
  ): Promise<Result<SubmittedProposal, SubmitProposalError>> {
    const activity = await this.activityOf(ctx, command);
    const charter = await this.rules.charterOf(ctx, activity);
    if (!mayTakePart(ctx.actor, charter.rules)) return err(new NotEligible('GUESTS_NOT_ALLOWED'));
    const checked = await this.rules.check(ctx, command, activity, charter);
    if (!checked.ok) return checked;
    const { themeId, ...text } = checked.value;
    const author = await this.admission.admit(ctx, 'SUBMIT_PER_PARTICIPANT');
    const submission = {
      activity,
      charterVersion: charter.version,
      authorId: author.participantId,
      themeId,
      useCaseId: command.useCaseId ?? null,
      text,
      idempotencyKey: command.idempotencyKey,
    };
    return this.unitOfWork.run(author.ctx, (tx) => this.submit(tx, submission));
  }

  private async activityOf(
    ctx: RequestContext,
    command: SubmitProposalCommand,
  ): Promise<ActivityHandle> {
    if (!isUuid(command.idempotencyKey)) throw new RefusalError('MALFORMED');
    const activity = isUuid(command.activityId)
      ? await this.consultations.activityById(ctx, command.activityId)
      : null;
    if (activity === null) throw new RefusalError('NOT_FOUND');
    return activity;
  }

  private async submit(
    tx: RequestContext,
    submission: Submission,
  ): Promise<Result<SubmittedProposal, ConsentRequired | IdempotencyConflict | PhaseClosed>> {
    const { activity, authorId, text, charterVersion, idempotencyKey } = submission;
    const number = await this.proposals.lockNextNumber(tx, activity.editionId);
    const earlier = await this.proposals.findByIdempotencyKey(tx, authorId, idempotencyKey);
    // Before the phase is looked at: a receipt that got lost on its way is given again, even after the closing.
    if (earlier !== null) return this.repeat(tx, earlier, submission);
    const notice = await this.admission.noticeToAct(tx, activity.editionId);
    const open = await this.consultations.requireOpen(tx, activity.id, 'SUBMIT');
    if (!open.ok) return open;
    if (notice.isConsentMissing) return err(new ConsentRequired());
    const proposalId = tx.newId();
    const receiptCode = await this.insert(tx, {
      id: proposalId,
      editionId: activity.editionId,
      activityId: activity.id,
      number,
      themeId: submission.themeId,
      useCaseId: submission.useCaseId,
      authorParticipantId: authorId,
      title: text.title,
      idempotencyKey,
      charterVersion,
    });
    // Only the row of this edition is kept: the same key may be used in another one at this very moment.
    if (receiptCode === null) return err(new IdempotencyConflict());
    const version = {
      proposalId,
      number: 1,
      ...text,
      reason: null,
      charterVersion,
      noticeVersion: notice.noticeVersion,
    };
    await this.proposals.addVersion(tx, version);
    await this.proposals.setNextNumber(tx, activity.editionId, number + 1);
    await this.ledger.append(tx, submittedEntry(activity.editionRef, number, version));
    UnitOfWork.record(tx, proposalSubmitted(proposalId, activity.editionId));
    return ok({ proposalId, receiptCode });
  }

  /** The same submission once more answers the same proposal; anything else under its key is refused. */
  private async repeat(
    tx: RequestContext,
    earlier: ProposalEntity,
    { activity, themeId, useCaseId, text }: Submission,
  ): Promise<Result<SubmittedProposal, IdempotencyConflict>> {
    const first = await this.proposals.version(tx, earlier.id, 1);
    const isSame =
      earlier.activityId === activity.id &&
      earlier.themeId === themeId &&
      earlier.useCaseId === useCaseId &&
      isSameText(first, text);
    if (!isSame) return err(new IdempotencyConflict());
    return ok({ proposalId: earlier.id, receiptCode: earlier.receiptCode });
  }

  /**
   * Receipt codes are short enough to be read aloud, so two may be equal by chance: then another one is drawn. Null
   * when the author has used the key elsewhere since it was looked for.
   */
  private async insert(
    tx: RequestContext,
    proposal: Omit<NewProposal, 'receiptCode'>,
  ): Promise<string | null> {
    const { authorParticipantId, idempotencyKey } = proposal;
    for (let attempt = 1; attempt <= RECEIPT_ATTEMPTS; attempt += 1) {
      const receiptCode = createReceiptCode(tx.randomBytes(RECEIPT_BYTES));
      if (await this.proposals.insert(tx, { ...proposal, receiptCode })) return receiptCode;
      if (await this.proposals.findByIdempotencyKey(tx, authorParticipantId, idempotencyKey))
        return null;
    }
    throw new Error('No free receipt code was found');
  }
}
