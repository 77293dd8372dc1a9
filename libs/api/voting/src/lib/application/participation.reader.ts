import { Injectable } from '@nestjs/common';
import { EditionsFacade } from '@voix/api-editions';
import { RefusalError } from '@voix/api-platform/access';
import { ProposalsFacade } from '@voix/api-proposals';
import type { RequestContext } from '@voix/api-platform/request-context';
import { TallyRepository } from '../persistence/tally.repository.js';

export interface ParticipationFigures {
  readonly proposalCount: number;
  readonly publishedProposalCount: number;
  readonly argumentCount: number;
  readonly voteCount: number;
  readonly participantCount: number;
  readonly countedAt: Date;
}

interface KeptFigures {
  readonly figures: Promise<ParticipationFigures>;
  readonly countedAt: number;
}

const KEPT_FOR_MS = 10_000;

/** How many took part in an edition. Counted at most every ten seconds; the answer says when. */
@Injectable()
export class ParticipationReader {
  private readonly kept = new Map<string, KeptFigures>();

  constructor(
    private readonly editions: EditionsFacade,
    private readonly proposals: ProposalsFacade,
    private readonly tallies: TallyRepository,
  ) {}

  figuresOf(ctx: RequestContext, editionId: string): Promise<ParticipationFigures> {
    const now = ctx.now().getTime();
    const kept = this.kept.get(editionId);
    // Also while they are being counted: those who ask meanwhile wait for one count.
    if (kept !== undefined && now - kept.countedAt < KEPT_FOR_MS) return kept.figures;
    const figures = this.count(ctx, editionId);
    this.kept.set(editionId, { figures, countedAt: now });
    // A failed count is not kept: the next person asks again.
    figures.catch(() => this.kept.delete(editionId));
    return figures;
  }

  private async count(ctx: RequestContext, editionId: string): Promise<ParticipationFigures> {
    const edition = await this.editions.editionById(ctx, editionId);
    if (edition === null) throw new RefusalError('NOT_FOUND');
    const texts = await this.proposals.countsOf(ctx, editionId);
    const { votes, voters } = await this.tallies.figuresOf(edition.ref);
    return {
      ...texts,
      voteCount: votes,
      participantCount: voters,
      countedAt: ctx.now(),
    };
  }
}
