import { Injectable } from '@nestjs/common';
import { groupedBy, inOrderOf, Loader } from '@voix/api-platform/graphql';
import { ProposalUseCaseRepository } from '../persistence/proposal-use-case.repository.js';

/** A use case shows that many proposals; the rest is found in the list. */
const SHOWN = 20;

/** The pointers between proposals and use cases, one statement for all that a request asks. */
@Injectable()
export class ProposalUseCaseLoaders {
  /** The id of the use case that a proposal names. */
  readonly useCaseId = new Loader<string, string | null>(async (ctx, proposalIds) => {
    const rows = await this.pointers.ofProposals(ctx, proposalIds);
    return inOrderOf(
      proposalIds,
      rows,
      (row) => row.proposalId,
      (row) => row?.useCaseId ?? null,
    );
  });

  /** Ids of proposals in the debate that name a use case, newest first. */
  readonly proposalIds = new Loader<string, string[]>(async (ctx, useCaseIds) => {
    const rows = await this.pointers.ofUseCases(ctx, useCaseIds, SHOWN);
    const groups = groupedBy(useCaseIds, rows, (row) => row.useCaseId);
    return groups.map((group) => group.map(({ proposalId }) => proposalId));
  });

  constructor(private readonly pointers: ProposalUseCaseRepository) {}
}
