import { Injectable } from '@nestjs/common';
import { ConsultationsFacade } from '@voix/api-consultations';
import { ProposalsFacade } from '@voix/api-proposals';
import type { RequestContext } from '@voix/api-platform/request-context';
import { placesIn, type VotePlace } from '../domain/vote-place.js';

const KEPT = 50_000;

/** Where a vote belongs, by the public id of its proposal. Kept in memory: nothing of it ever changes. */
@Injectable()
export class VotePlaces {
  private readonly known = new Map<string, VotePlace>();

  constructor(
    private readonly proposals: ProposalsFacade,
    private readonly consultations: ConsultationsFacade,
  ) {}

  /** The place of a proposal, or null when there is no such proposal. */
  async find(ctx: RequestContext, proposalId: string): Promise<VotePlace | null> {
    const known = this.known.get(proposalId);
    if (known !== undefined) return known;
    const place = await this.load(ctx, proposalId);
    if (place === null) return null;
    if (this.known.size >= KEPT) this.known.clear();
    this.known.set(proposalId, place);
    return place;
  }

  private async load(ctx: RequestContext, proposalId: string): Promise<VotePlace | null> {
    const proposal = (await this.proposals.votableByIds(ctx, [proposalId])).get(proposalId);
    if (proposal === undefined) return null;
    const activity = await this.consultations.activityById(ctx, proposal.activityId);
    return activity === null ? null : placesIn(activity)(proposal);
  }
}
