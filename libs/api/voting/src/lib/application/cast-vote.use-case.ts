import { Injectable } from '@nestjs/common';
import { ConsultationsFacade, PhaseClosed } from '@voix/api-consultations';
import { GuestParticipation } from '@voix/api-identity';
import { EditionsFacade } from '@voix/api-editions';
import { RateLimits, RefusalError } from '@voix/api-platform/access';
import type { RequestContext } from '@voix/api-platform/request-context';
import { err, isUuid, ok, ValidationFailed, type Result } from '@voix/domain-kernel';
import {
  encodeQualifications,
  validateVote,
  type Qualification,
  type Stance,
} from '@voix/domain-voting-rules';
import type { VoteIntent } from '../domain/decide-vote.js';
import { stanceNumber } from '../domain/stance-number.js';
import { GuestsNotAllowed, VotingClosed, type VoteError } from '../domain/vote-errors.js';
import type { VotePlace } from '../domain/vote-place.js';
import { NONCE_BYTES } from '../domain/vote-request.js';
import { VotePlaces } from './vote-places.js';
import { VoteWriter } from './vote-writer.js';

export interface CastVoteCommand {
  readonly proposalId: string;
  readonly stance: Stance;
  readonly qualifications: readonly Qualification[];
  readonly clientKey: string;
}

export interface WithdrawVoteCommand {
  readonly proposalId: string;
  readonly clientKey: string;
}

/** A vote as it stands after the act. */
export interface RecordedVote {
  readonly proposalId: string;
  readonly proposalRef: number;
  readonly stance: Stance | null;
  readonly qualifications: readonly Qualification[];
  readonly votedAt: Date;
  /** Hash of the ledger entry, hexadecimal. */
  readonly receipt: string;
}

/**
 * Records what a participant thinks of a proposal, changes it, or takes it back. A visitor becomes a guest with
 * the first vote when the charter allows it. Whether voting is open is decided inside the writing transaction.
 */
@Injectable()
export class CastVoteUseCase {
  constructor(
    private readonly places: VotePlaces,
    private readonly writer: VoteWriter,
    private readonly guests: GuestParticipation,
    private readonly editions: EditionsFacade,
    private readonly consultations: ConsultationsFacade,
    private readonly limits: RateLimits,
  ) {}

  async cast(
    ctx: RequestContext,
    command: CastVoteCommand,
  ): Promise<Result<RecordedVote, VoteError>> {
    const checked = validateVote(command.stance, command.qualifications);
    if (!checked.ok) return checked;
    const intent = {
      kind: 'CAST',
      stance: stanceNumber(checked.value.stance),
      qualifications: encodeQualifications(checked.value.qualifications),
    } as const;
    const recorded = await this.record(ctx, command, intent);
    return recorded.ok ? ok({ ...recorded.value, ...checked.value }) : recorded;
  }

  async withdraw(
    ctx: RequestContext,
    command: WithdrawVoteCommand,
  ): Promise<Result<RecordedVote, VoteError>> {
    const recorded = await this.record(ctx, command, { kind: 'WITHDRAW' });
    return recorded.ok ? ok({ ...recorded.value, stance: null, qualifications: [] }) : recorded;
  }

  private async record(
    ctx: RequestContext,
    command: WithdrawVoteCommand,
    intent: VoteIntent,
  ): Promise<Result<Omit<RecordedVote, 'stance' | 'qualifications'>, VoteError>> {
    if (!isUuid(command.clientKey))
      return err(new ValidationFailed([{ path: 'clientKey', code: 'INVALID_VALUE' }]));
    const place = isUuid(command.proposalId)
      ? await this.places.find(ctx, command.proposalId)
      : null;
    if (place === null) throw new RefusalError('NOT_FOUND');
    const charter = await this.editions.charterInForce(ctx, place.editionId);
    if (ctx.actor?.accountId == null && !charter.rules.guestParticipationAllowed)
      return err(new GuestsNotAllowed());
    if (ctx.actor !== null) await this.limits.perParticipant(ctx, 'VOTE_PER_PARTICIPANT');
    const { actor } = await this.guests.ensureActor(ctx);
    if (actor === null) throw new RefusalError('UNAUTHENTICATED');
    const answer = await this.writer.write({
      place,
      participantId: actor.participantId,
      participantRef: actor.participantRef,
      assurance: actor.accountId === null ? 'GUEST' : 'ACCOUNT',
      intent,
      clientKey: command.clientKey,
      nonce: ctx.randomBytes(NONCE_BYTES),
      charterVersion: charter.version,
    });
    if (!answer.ok) return err(await this.explain(ctx, place, answer.error));
    return ok({
      proposalId: place.proposalId,
      proposalRef: place.proposalRef,
      votedAt: answer.value.votedAt,
      receipt: Buffer.from(answer.value.receipt).toString('hex'),
    });
  }

  /** The batch knows only that voting is closed; the person is also told when it opens, or since when it is over. */
  private async explain(
    ctx: RequestContext,
    place: VotePlace,
    error: VoteError,
  ): Promise<VoteError> {
    if (!(error instanceof VotingClosed)) return error;
    const { opensAt, closedAt } = await this.consultations.openness(ctx, place.activityId, 'VOTE');
    return new PhaseClosed(opensAt, closedAt);
  }
}
