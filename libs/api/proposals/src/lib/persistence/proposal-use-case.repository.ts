import { Injectable } from '@nestjs/common';
import { Database } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';

/** A proposal, and the use of AI in care that its author named. */
export interface ProposalUseCase {
  readonly proposalId: string;
  readonly useCaseId: string;
}

/** Which proposals are about which use case. */
@Injectable()
export class ProposalUseCaseRepository {
  constructor(private readonly database: Database) {}

  /** Of these proposals, those that name a use case. */
  ofProposals(ctx: RequestContext, proposalIds: readonly string[]): Promise<ProposalUseCase[]> {
    return this.database.query<ProposalUseCase>(
      ctx,
      `select id as "proposalId", use_case_id as "useCaseId" from proposals
       where id = any($1::uuid[]) and use_case_id is not null`,
      [proposalIds],
    );
  }

  /** The newest of the proposals in the debate that name each of these use cases, so many of each. */
  ofUseCases(
    ctx: RequestContext,
    useCaseIds: readonly string[],
    limit: number,
  ): Promise<ProposalUseCase[]> {
    return this.database.query<ProposalUseCase>(
      ctx,
      `select proposal.id as "proposalId", asked.id as "useCaseId" from unnest($1::uuid[]) as asked (id)
       cross join lateral (
         select id, submitted_at from proposals
         where use_case_id = asked.id and state = 'PUBLISHED' order by submitted_at desc, id desc limit $2
       ) as proposal
       order by asked.id, proposal.submitted_at desc, proposal.id desc`,
      [useCaseIds, limit],
    );
  }
}
