import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { ProposalState } from './domain/proposal-state.js';
import {
  ProposalFactsRepository,
  type ImportedProposal,
  type ProposalCounts,
  type PublishedProposal,
  type VotableProposal,
} from './persistence/proposal-facts.repository.js';
import { ProposalReadRepository } from './persistence/proposal-read.repository.js';
import type { ProposalRecord } from './persistence/proposal-record.js';

/** A proposal in a few words, without its texts: those go through the graph, which knows what may be shown. */
export interface ProposalSummary {
  readonly id: string;
  readonly ref: number;
  readonly number: number;
  readonly editionId: string;
  readonly activityId: string;
  readonly themeId: string | null;
  readonly authorParticipantId: string | null;
  readonly state: ProposalState;
  readonly currentVersion: number;
  readonly submittedAt: Date;
}

/** What other areas may know of proposals: plain read models, many at a time, one statement each. */
@Injectable()
export class ProposalsFacade {
  constructor(
    private readonly facts: ProposalFactsRepository,
    private readonly proposals: ProposalReadRepository,
  ) {}

  /** What a vote must know, by id. A proposal that does not exist is absent. */
  votableByIds(
    ctx: RequestContext,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, VotableProposal>> {
    return this.facts.votableByIds(ctx, ids);
  }

  async summariesByIds(
    ctx: RequestContext,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, ProposalSummary>> {
    const rows = await this.proposals.byIds(ctx, ids);
    return new Map(rows.map((row) => [row.id, summaryOf(row)]));
  }

  /** Internal numbers, by id. */
  async refsByIds(
    ctx: RequestContext,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, number>> {
    const rows = await this.proposals.byIds(ctx, ids);
    return new Map(rows.map((row) => [row.id, row.ref]));
  }

  /** Ids, by internal number. */
  idsByRefs(ctx: RequestContext, refs: readonly number[]): Promise<ReadonlyMap<number, string>> {
    return this.facts.idsByRefs(ctx, refs);
  }

  /** Every proposal of an activity that can be voted on, oldest first. */
  publishedRefs(ctx: RequestContext, activityId: string): Promise<readonly PublishedProposal[]> {
    return this.facts.publishedOf(ctx, activityId);
  }

  /** Proposals that an import brought in, by their key in the source. */
  importedProposals(
    ctx: RequestContext,
    editionId: string,
    source: string,
    keys: readonly string[],
  ): Promise<ReadonlyMap<string, ImportedProposal>> {
    return this.facts.imported(ctx, editionId, source, keys);
  }

  /** All that was ever submitted in an edition, whatever became of it. */
  countsOf(ctx: RequestContext, editionId: string): Promise<ProposalCounts> {
    return this.facts.countsOf(ctx, editionId);
  }
}

function summaryOf(row: ProposalRecord): ProposalSummary {
  const { id, ref, number, editionId, activityId, themeId, authorParticipantId } = row;
  const { state, currentVersion, submittedAt } = row;
  return {
    id,
    ref,
    number,
    editionId,
    activityId,
    themeId,
    authorParticipantId,
    state,
    currentVersion,
    submittedAt,
  };
}
