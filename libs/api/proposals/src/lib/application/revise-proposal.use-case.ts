import { Injectable } from '@nestjs/common';
import { LedgerWriter } from '@voix/api-audit';
import { ConsultationsFacade, type PhaseClosed } from '@voix/api-consultations';
import { ConsentRequired, EditionsFacade } from '@voix/api-editions';
import { RateLimits, RefusalError } from '@voix/api-platform/access';
import { UnitOfWork } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import { revisionSchema, validate } from '@voix/contracts/validation';
import { err, ok, type Result, type ValidationFailed } from '@voix/domain-kernel';
import {
  EditConflict,
  refusalFor,
  type NotEligible,
  type ProposalNotOpen,
} from '../domain/proposal-errors.js';
import type { ProposalText } from '../domain/proposal-text.js';
import { decideRevision } from '../domain/proposal.policy.js';
import { proposalRevised } from '../events/proposal-events.js';
import { revisedEntry } from '../events/proposal-ledger.js';
import { ProposalRepository } from '../persistence/proposal.repository.js';

export interface ReviseProposalCommand extends ProposalText {
  readonly proposalId: string;
  /** The version that the author had before their eyes. */
  readonly expectedVersion: number;
  readonly reason: string;
}

export interface RevisedProposal {
  readonly proposalId: string;
}

export type ReviseProposalError =
  ConsentRequired | EditConflict | NotEligible | PhaseClosed | ProposalNotOpen | ValidationFailed;

/** The author publishes a new version of a proposal. The earlier ones stay readable. */
@Injectable()
export class ReviseProposalUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly limits: RateLimits,
    private readonly editions: EditionsFacade,
    private readonly consultations: ConsultationsFacade,
    private readonly proposals: ProposalRepository,
    private readonly ledger: LedgerWriter,
  ) {}

  async run(
    ctx: RequestContext,
    command: ReviseProposalCommand,
  ): Promise<Result<RevisedProposal, ReviseProposalError>> {
    await this.limits.perParticipant(ctx, 'EDIT_PER_PARTICIPANT');
    return this.unitOfWork.run(ctx, (tx) => this.revise(tx, command));
  }

  private async revise(
    tx: RequestContext,
    command: ReviseProposalCommand,
  ): Promise<Result<RevisedProposal, ReviseProposalError>> {
    const proposal = await this.proposals.lock(tx, command.proposalId);
    if (proposal === null) throw new RefusalError('NOT_FOUND');
    const { actor: author } = tx;
    if (author === null) return err(refusalFor('NOT_ELIGIBLE'));
    const decision = decideRevision(author, proposal);
    if (!decision.allowed) return err(refusalFor(decision.reason));
    const notice = await this.editions.noticeToAct(tx, proposal.editionId, author.participantRef);
    const open = await this.consultations.requireOpen(tx, proposal.activityId, 'SUBMIT');
    if (!open.ok) return open;
    if (notice.isConsentMissing) return err(new ConsentRequired());
    const current = await this.proposals.version(tx, proposal.id, proposal.currentVersion);
    if (current.number !== command.expectedVersion) return err(new EditConflict(current));
    const charter = await this.editions.charterInForce(tx, proposal.editionId);
    const checked = validate(revisionSchema(charter.rules, current), command);
    if (!checked.ok) return checked;
    const version = {
      proposalId: proposal.id,
      number: current.number + 1,
      ...checked.value,
      charterVersion: charter.version,
      noticeVersion: notice.noticeVersion,
    };
    await this.proposals.addVersion(tx, version);
    await this.ledger.append(tx, revisedEntry(proposal.editionRef, version));
    UnitOfWork.record(tx, proposalRevised(proposal.id, version.number));
    return ok({ proposalId: proposal.id });
  }
}
