import { Injectable } from '@nestjs/common';
import { ProposalsFacade } from '@voix/api-proposals';
import type { RequestContext } from '@voix/api-platform/request-context';
import { firstInSequence } from '@voix/domain-voting-rules';
import { TallyRepository } from '../persistence/tally.repository.js';
import { VoteRepository } from '../persistence/vote.repository.js';

interface Votable {
  readonly id: string;
  readonly ref: number;
  readonly exposure: number;
}

interface ActivityPlace {
  readonly id: string;
  readonly ref: number;
  readonly editionRef: number;
}

interface KeptList {
  readonly items: Promise<readonly Votable[]>;
  readonly readAt: number;
}

const KEPT_FOR_MS = 5_000;

/**
 * Which proposals a person is shown next: those they have not voted on, the least voted first, equals in an order of
 * the person's own. The list of an activity is read at most every few seconds, whatever the number of voters.
 */
@Injectable()
export class VoteSequenceReader {
  private readonly lists = new Map<string, KeptList>();

  constructor(
    private readonly proposals: ProposalsFacade,
    private readonly tallies: TallyRepository,
    private readonly votes: VoteRepository,
  ) {}

  async next(ctx: RequestContext, activity: ActivityPlace, first: number): Promise<string[]> {
    const { items, voted } = await this.situation(ctx, activity);
    const seed = ctx.actor?.participantId ?? activity.id;
    return firstInSequence(items, seed, first, (item) => voted.has(item.ref)).map(
      (item) => item.id,
    );
  }

  async progress(
    ctx: RequestContext,
    activity: ActivityPlace,
  ): Promise<{ votedCount: number; votableCount: number }> {
    const { items, voted } = await this.situation(ctx, activity);
    return {
      votedCount: items.filter((item) => voted.has(item.ref)).length,
      votableCount: items.length,
    };
  }

  private async situation(ctx: RequestContext, activity: ActivityPlace) {
    const items = await this.list(ctx, activity);
    const { actor } = ctx;
    const refs =
      actor === null
        ? []
        : await this.votes.votedRefs(activity.editionRef, activity.ref, actor.participantRef);
    return { items, voted: new Set(refs) };
  }

  private list(ctx: RequestContext, activity: ActivityPlace): Promise<readonly Votable[]> {
    const now = ctx.now().getTime();
    const kept = this.lists.get(activity.id);
    if (kept !== undefined && now - kept.readAt < KEPT_FOR_MS) return kept.items;
    const items = this.read(ctx, activity);
    this.lists.set(activity.id, { items, readAt: now });
    // A failed read is not kept: the next person asks again.
    items.catch(() => this.lists.delete(activity.id));
    return items;
  }

  private async read(ctx: RequestContext, activity: ActivityPlace): Promise<readonly Votable[]> {
    const published = await this.proposals.publishedRefs(ctx, activity.id);
    const totals = await this.tallies.totalsOf(activity.editionRef, activity.ref);
    return published.map(({ id, ref }) => ({ id, ref, exposure: totals.get(ref) ?? 0 }));
  }
}
