import { Injectable } from '@nestjs/common';
import { groupedBy, inOrderOf, Loader, type GraphqlContext } from '@voix/api-platform/graphql';
import { TallyRepository } from '../persistence/tally.repository.js';
import { VoteRepository } from '../persistence/vote.repository.js';
import { presentTally, presentVote } from './present-vote.js';
import { ExternalTallyType } from './vote.type.js';

/** Reads of votes and counters, one statement a request however many proposals it shows. Keys are proposal ids. */
@Injectable()
export class VoteLoaders {
  constructor(
    private readonly votes: VoteRepository,
    private readonly tallies: TallyRepository,
  ) {}

  /** The vote of the person who asks: nobody else's can be asked for. */
  readonly ofViewer = new Loader(async (ctx, ids: readonly string[]) => {
    const rows =
      ctx.actor === null ? [] : await this.votes.findByProposals(ctx.actor.participantRef, ids);
    return inOrderOf(
      ids,
      rows,
      (row) => row.proposal_id,
      (row) => (row === undefined ? null : presentVote(row)),
    );
  });

  readonly tally = new Loader(async (_ctx, ids: readonly string[]) => {
    const rows = await this.tallies.findByProposals(ids);
    return inOrderOf(ids, rows, (row) => row.proposal_id, presentTally);
  });

  readonly external = new Loader(async (ctx, ids: readonly string[]) => {
    const rows = await this.tallies.findExternal(ctx, ids);
    const groups = groupedBy(ids, rows, (row) => row.proposal_id);
    return groups.map((group) => group.map((row) => Object.assign(new ExternalTallyType(), row)));
  });

  /** After a vote, what this request has read of votes is out of date. */
  forget(graphql: GraphqlContext): void {
    this.ofViewer.clear(graphql);
    this.tally.clear(graphql);
  }
}
