import { Injectable } from '@nestjs/common';
import { RefusalError } from '@voix/api-platform/access';
import { groupedBy, inOrderOf, Loader, type GraphqlContext } from '@voix/api-platform/graphql';
import type { PublishedVersion } from '../domain/proposal-errors.js';
import { ArgumentRepository, type ArgumentRecord } from '../persistence/argument.repository.js';
import { ProposalFactsRepository } from '../persistence/proposal-facts.repository.js';
import { ProposalReadRepository } from '../persistence/proposal-read.repository.js';
import { presentProposal } from './present-proposal.js';
import type { ProposalType } from './proposal.type.js';

/** Reads of many proposals with one statement each. Keys are ids of proposals unless said otherwise. */
@Injectable()
export class ProposalLoaders {
  /** As the person who asks may see it. Refuses with NOT_FOUND when there is no such proposal. */
  readonly byId: Loader<string, ProposalType>;

  /** The words of the version in force; only for a proposal that is known to be readable. */
  readonly body: Loader<string, string>;

  /** Oldest first; only for a proposal that is known to be readable. */
  readonly versions: Loader<string, readonly PublishedVersion[]>;

  /** Oldest first. */
  readonly arguments: Loader<string, readonly ArgumentRecord[]>;

  /** By edition: how many published proposals each theme has, by id of the theme. */
  readonly themeCounts: Loader<string, ReadonlyMap<string, number>>;

  constructor(
    proposals: ProposalReadRepository,
    reasons: ArgumentRepository,
    facts: ProposalFactsRepository,
  ) {
    this.byId = new Loader(async (ctx, ids) => {
      const rows = await proposals.byIds(ctx, ids);
      const present = (row: (typeof rows)[number] | undefined) => {
        if (row === undefined) throw new RefusalError('NOT_FOUND');
        return presentProposal(ctx, row);
      };
      return inOrderOf(ids, rows, (row) => row.id, present);
    });
    this.body = new Loader(async (ctx, ids) => {
      const rows = await proposals.currentBodies(ctx, ids);
      return inOrderOf(
        ids,
        rows,
        (row) => row.proposalId,
        (row) => row?.body ?? '',
      );
    });
    this.versions = new Loader(async (ctx, ids) =>
      groupedBy(ids, await proposals.versions(ctx, ids), (version) => version.proposalId),
    );
    this.arguments = new Loader(async (ctx, ids) =>
      groupedBy(ids, await reasons.byProposals(ctx, ids), (argument) => argument.proposalId),
    );
    this.themeCounts = new Loader(async (ctx, editionIds) => {
      const rows = await facts.publishedCountsByTheme(ctx, editionIds);
      return groupedBy(editionIds, rows, (row) => row.editionId).map(
        (group) => new Map(group.map((row) => [row.themeId, row.count])),
      );
    });
  }

  /** The proposal as it is after a mutation of this request. */
  reload(graphql: GraphqlContext, id: string): Promise<ProposalType> {
    for (const loader of [this.byId, this.body, this.versions]) loader.clear(graphql);
    return this.byId.load(graphql, id);
  }
}
