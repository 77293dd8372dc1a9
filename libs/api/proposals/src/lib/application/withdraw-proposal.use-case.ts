import { Injectable } from '@nestjs/common';
import { LedgerWriter } from '@voix/api-audit';
import { EditionsFacade } from '@voix/api-editions';
import { RateLimits, RefusalError } from '@voix/api-platform/access';
import { UnitOfWork } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import { validate, withdrawalSchema } from '@voix/contracts/validation';
import { err, ok, type Result, type ValidationFailed } from '@voix/domain-kernel';
import { refusalFor, type NotEligible, type ProposalNotOpen } from '../domain/proposal-errors.js';
import { decideWithdrawal } from '../domain/proposal.policy.js';
import { proposalWithdrawn } from '../events/proposal-events.js';
import { withdrawnEntry } from '../events/proposal-ledger.js';
import { ProposalRepository } from '../persistence/proposal.repository.js';

export interface WithdrawProposalCommand {
  readonly proposalId: string;
  readonly reason: string;
}

export interface WithdrawnProposal {
  readonly proposalId: string;
}

export type WithdrawProposalError = NotEligible | ProposalNotOpen | ValidationFailed;

/**
 * The author takes a proposal out of the debate, at any time. Nothing is deleted: its number, its votes and the reason
 * stay, its words are the author's alone from then on.
 */
@Injectable()
export class WithdrawProposalUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly limits: RateLimits,
    private readonly editions: EditionsFacade,
    private readonly proposals: ProposalRepository,
    private readonly ledger: LedgerWriter,
  ) {}

  async run(
    ctx: RequestContext,
    command: WithdrawProposalCommand,
  ): Promise<Result<WithdrawnProposal, WithdrawProposalError>> {
    await this.limits.perParticipant(ctx, 'EDIT_PER_PARTICIPANT');
    return this.unitOfWork.run(ctx, (tx) => this.withdraw(tx, command));
  }

  private async withdraw(
    tx: RequestContext,
    command: WithdrawProposalCommand,
  ): Promise<Result<WithdrawnProposal, WithdrawProposalError>> {
    const proposal = await this.proposals.lock(tx, command.proposalId);
    if (proposal === null) throw new RefusalError('NOT_FOUND');
    const decision = decideWithdrawal(tx.actor, proposal);
    if (!decision.allowed) return err(refusalFor(decision.reason));
    const checked = validate(withdrawalSchema, command);
    if (!checked.ok) return checked;
    const charter = await this.editions.charterInForce(tx, proposal.editionId);
    await this.proposals.setState(tx, proposal.id, 'WITHDRAWN', checked.value.reason);
    await this.ledger.append(tx, withdrawnEntry(proposal.editionRef, proposal.id, charter.version));
    UnitOfWork.record(tx, proposalWithdrawn(proposal.id));
    return ok({ proposalId: proposal.id });
  }
}
