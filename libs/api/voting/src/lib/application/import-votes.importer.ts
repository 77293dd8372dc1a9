import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ConsultationsFacade } from '@voix/api-consultations';
import { instantOf } from '@voix/api-editions';
import { IdentityFacade } from '@voix/api-identity';
import { ImportRegistry, type ImportContext, type Importer } from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import { ProposalsFacade } from '@voix/api-proposals';
import type { VoteRecord as ImportedVote } from '@voix/contracts/import-format';
import { encodeQualifications } from '@voix/domain-voting-rules';
import { stanceNumber } from '../domain/stance-number.js';
import { openClient, VoteBatchStore } from '../persistence/vote-batch.store.js';
import { BatchPlan } from './batch-plan.js';
import { placesIn } from '../domain/vote-place.js';
import { NONCE_BYTES, type VoteRequest } from '../domain/vote-request.js';

/** Takes in votes with their voters. A vote that is already there stays as it is: a repeated import adds none. */
@Injectable()
export class ImportVotesImporter implements Importer<'votes'>, OnModuleInit {
  readonly kind = 'votes';

  constructor(
    private readonly registry: ImportRegistry,
    private readonly store: VoteBatchStore,
    private readonly identity: IdentityFacade,
    private readonly proposals: ProposalsFacade,
    private readonly consultations: ConsultationsFacade,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async write(
    ctx: RequestContext,
    context: ImportContext,
    records: readonly ImportedVote[],
  ): Promise<{ added: number }> {
    const requests = await this.requestsOf(ctx, context, records);
    const client = await openClient(ctx);
    const situations = await this.store.readSituations(client, requests);
    const plan = new BatchPlan();
    let added = 0;
    requests.forEach((request, index) => {
      const situation = situations[index];
      if (situation === undefined || situation.current !== null) return;
      // What was counted elsewhere is counted here, whatever became of the proposal since.
      const counted = { ...situation, isProposalOpen: true, isConsentMissing: false };
      if (plan.take(request, counted, true).ok) added += 1;
    });
    if (plan.hasWrites) await this.store.write(client, plan.writes());
    return { added };
  }

  private async requestsOf(
    ctx: RequestContext,
    context: ImportContext,
    records: readonly ImportedVote[],
  ): Promise<VoteRequest[]> {
    const { edition, source, startedAt } = context;
    const activity = await this.consultations.activityById(ctx, edition.activityId);
    if (activity === null) throw new Error(`Activity ${edition.activityId} does not exist`);
    const participants = await this.identity.importedParticipants(
      ctx,
      source,
      records.map((record) => record.participant),
    );
    const proposals = await this.proposals.importedProposals(
      ctx,
      edition.editionId,
      source,
      records.map((record) => record.proposal),
    );
    const placeOf = placesIn(activity);
    return lastOfEach(records).map((record) => {
      const participant = found(participants, record.participant);
      return {
        place: placeOf(found(proposals, record.proposal)),
        participantId: participant.id,
        participantRef: participant.ref,
        assurance: 'IMPORTED',
        intent: {
          kind: 'CAST',
          stance: stanceNumber(record.stance),
          qualifications: encodeQualifications(record.qualifications),
        },
        clientKey: ctx.newId(),
        nonce: ctx.randomBytes(NONCE_BYTES),
        charterVersion: edition.charterVersion,
        noticeVersion: null,
        ...(record.votedAt !== undefined && { votedAt: instantOf(record.votedAt, startedAt) }),
      };
    });
  }
}

/** A later line of the file replaces an earlier one about the same vote. */
function lastOfEach(records: readonly ImportedVote[]): ImportedVote[] {
  return [
    ...new Map(
      records.map((record) => [`${record.participant}\u0000${record.proposal}`, record]),
    ).values(),
  ];
}

function found<T>(known: ReadonlyMap<string, T>, key: string): T {
  const value = known.get(key);
  // Outreach has checked every reference before any area writes.
  if (value === undefined) throw new Error(`The import refers to ${key}, which it does not hold`);
  return value;
}
