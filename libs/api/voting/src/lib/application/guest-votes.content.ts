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
import { placesIn, type VotePlace } from '../domain/vote-place.js';
import { NONCE_BYTES, type VoteRequest } from '../domain/vote-request.js';

/** What was counted is handed over, whatever became of the guest, of the proposal or of the consent since. */
const BEYOND_DOUBT = { isParticipantActive: true, isProposalOpen: true, isConsentMissing: false };

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
    const places = await this.placesOf(ctx, owned);
    const requests = owned.flatMap((vote) => requestsFor(ctx, found(places, vote), vote, from, to));
    const situations = await this.store.readSituations(client, requests);
    const plan = new BatchPlan();
    requests.forEach((request, index) => {
      const situation = situations[index];
      if (situation === undefined) return;
      const isOwnVoteKept = request.participantRef === to.ref && situation.current !== null;
      if (!isOwnVoteKept) plan.take(request, { ...situation, ...BEYOND_DOUBT }, true);
    });
    await this.store.write(client, plan.writes());
  }

  /** Where each vote belongs, by the internal number of its proposal. */
  private async placesOf(
    ctx: RequestContext,
    owned: readonly OwnedVote[],
  ): Promise<ReadonlyMap<number, VotePlace>> {
    const activityIds = [...new Set(owned.map((vote) => vote.activity_id))];
    const activities = await this.consultations.activitiesByIds(ctx, activityIds);
    return new Map(
      activities.flatMap((activity) => {
        const placeOf = placesIn(activity);
        return owned
          .filter((vote) => vote.activity_id === activity.id)
          .map((vote) => [
            vote.proposal_ref,
            placeOf({ id: vote.proposal_id, ref: vote.proposal_ref }),
          ]);
      }),
    );
  }
}

/** The vote is taken back under one name and cast under the other. */
function requestsFor(
  ctx: RequestContext,
  place: VotePlace,
  vote: OwnedVote,
  from: ParticipantReference,
  to: ParticipantReference,
): VoteRequest[] {
  const request = () => ({
    place,
    charterVersion: vote.charter_version,
    noticeVersion: vote.notice_version,
    clientKey: ctx.newId(),
    nonce: ctx.randomBytes(NONCE_BYTES),
  });
  return [
    {
      ...request(),
      participantId: from.id,
      participantRef: from.ref,
      assurance: 'GUEST',
      intent: { kind: 'WITHDRAW' },
    },
    {
      ...request(),
      participantId: to.id,
      participantRef: to.ref,
      assurance: 'ACCOUNT',
      intent: { kind: 'CAST', stance: vote.stance, qualifications: vote.qualifications },
    },
  ];
}

function found(places: ReadonlyMap<number, VotePlace>, vote: OwnedVote): VotePlace {
  const place = places.get(vote.proposal_ref);
  if (place === undefined) throw new Error(`Activity ${vote.activity_id} does not exist`);
  return place;
}
