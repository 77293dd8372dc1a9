import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ConsultationsFacade } from '@voix/api-consultations';
import {
  ParticipantContentRegistry,
  type ParticipantContent,
  type ParticipantReference,
} from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import { openClient, VoteBatchStore } from '../persistence/vote-batch.store.js';
import { VoteRepository, type OwnedVote } from '../persistence/vote.repository.js';
import { BatchPlan } from './batch-plan.js';
import { NONCE_BYTES, type VoteRequest } from '../domain/vote-request.js';

/**
 * Hands a guest's votes to the account they sign in to. Each is taken back under the guest's pseudonym and cast under
 * the account's, both in the ledger. Where both voted, the account's own vote stays: one person, one vote (A60).
 */
@Injectable()
export class GuestVotesContent implements ParticipantContent, OnModuleInit {
  readonly area = 'voting';

  constructor(
    private readonly registry: ParticipantContentRegistry,
    private readonly votes: VoteRepository,
    private readonly store: VoteBatchStore,
    private readonly consultations: ConsultationsFacade,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async transfer(
    ctx: RequestContext,
    from: ParticipantReference,
    to: ParticipantReference,
  ): Promise<void> {
    const client = await openClient(ctx);
    await this.store.lockParticipants(client, [from.ref, to.ref]);
    const owned = await this.votes.ownedBy(ctx, from.ref);
    if (owned.length === 0) return;
    const requests: VoteRequest[] = [];
    for (const vote of owned) requests.push(...(await this.requestsFor(ctx, vote, from, to)));
    const situations = await this.store.readSituations(client, requests);
    const plan = new BatchPlan();
    requests.forEach((request, index) => {
      const situation = situations[index];
      if (situation === undefined) return;
      const isOwnVoteKept = request.participantRef === to.ref && situation.current !== null;
      if (!isOwnVoteKept)
        plan.take(request, { ...situation, isParticipantActive: true, isProposalOpen: true }, true);
    });
    await this.store.write(client, plan.writes());
  }

  private async requestsFor(
    ctx: RequestContext,
    vote: OwnedVote,
    from: ParticipantReference,
    to: ParticipantReference,
  ): Promise<VoteRequest[]> {
    const activity = await this.consultations.activityById(ctx, vote.activity_id);
    if (activity === null) throw new Error(`Activity ${vote.activity_id} does not exist`);
    const place = {
      proposalId: vote.proposal_id,
      proposalRef: vote.proposal_ref,
      activityId: activity.id,
      activityRef: activity.ref,
      editionId: activity.editionId,
      editionRef: activity.editionRef,
      pseudonymKey: activity.pseudonymKey,
    };
    const shared = { place, charterVersion: vote.charter_version };
    return [
      {
        ...shared,
        participantId: from.id,
        participantRef: from.ref,
        assurance: 'GUEST',
        clientKey: ctx.newId(),
        nonce: ctx.randomBytes(NONCE_BYTES),
        intent: { kind: 'WITHDRAW' },
      },
      {
        ...shared,
        participantId: to.id,
        participantRef: to.ref,
        assurance: 'ACCOUNT',
        clientKey: ctx.newId(),
        nonce: ctx.randomBytes(NONCE_BYTES),
        intent: { kind: 'CAST', stance: vote.stance, qualifications: vote.qualifications },
      },
    ];
  }
}
