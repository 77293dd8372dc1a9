import { Injectable } from '@nestjs/common';
import type { Page, PageRequest } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import { VoteRepository, type VoteRow } from '../persistence/vote.repository.js';

/** The votes of the person who asks, in all editions, latest first. Nobody else's can be asked for. */
@Injectable()
export class MyVotesReader {
  constructor(private readonly votes: VoteRepository) {}

  async page(ctx: RequestContext, request: PageRequest): Promise<Page<VoteRow>> {
    if (ctx.actor === null) return { items: [], hasNextPage: false, totalCount: 0 };
    return this.votes.pageOfParticipant(ctx, ctx.actor.participantRef, request);
  }
}
