import { Injectable } from '@nestjs/common';
import { Database } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { ProposalState } from '../domain/proposal-state.js';

/** What a vote must know of its proposal, with the internal numbers that the tables of votes use. */
export interface VotableProposal {
  readonly id: string;
  readonly ref: number;
  readonly activityId: string;
  readonly activityRef: number;
  readonly editionId: string;
  readonly editionRef: number;
  readonly state: ProposalState;
}

export interface PublishedProposal {
  readonly id: string;
  readonly ref: number;
  readonly submittedAt: Date;
}

export interface ImportedProposal {
  readonly id: string;
  readonly ref: number;
}

export interface ProposalCounts {
  readonly proposalCount: number;
  /** Those in the debate, which the lists show. */
  readonly publishedProposalCount: number;
  readonly argumentCount: number;
}

export interface ThemeCount {
  readonly editionId: string;
  readonly themeId: string;
  readonly count: number;
}

/** Small facts about many proposals, for the facade. Each method is one statement. */
@Injectable()
export class ProposalFactsRepository {
  constructor(private readonly database: Database) {}

  async votableByIds(
    ctx: RequestContext,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, VotableProposal>> {
    const rows = await this.database.query<VotableProposal>(
      ctx,
      `select proposal.id, proposal.ref, proposal.state,
         activity.id as "activityId", activity.ref as "activityRef",
         edition.id as "editionId", edition.ref as "editionRef"
       from proposals proposal
       join activities activity on activity.id = proposal.activity_id
       join editions edition on edition.id = proposal.edition_id
       where proposal.id = any($1::uuid[])`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  async idsByRefs(
    ctx: RequestContext,
    refs: readonly number[],
  ): Promise<ReadonlyMap<number, string>> {
    const rows = await this.database.query<{ id: string; ref: number }>(
      ctx,
      'select id, ref from proposals where ref = any($1::bigint[])',
      [refs],
    );
    return new Map(rows.map((row) => [row.ref, row.id]));
  }

  async publishedOf(
    ctx: RequestContext,
    activityId: string,
  ): Promise<readonly PublishedProposal[]> {
    return this.database.query<PublishedProposal>(
      ctx,
      `select id, ref, submitted_at as "submittedAt" from proposals
       where activity_id = $1 and state = 'PUBLISHED' order by submitted_at, id`,
      [activityId],
    );
  }

  async imported(
    ctx: RequestContext,
    editionId: string,
    source: string,
    keys: readonly string[],
  ): Promise<ReadonlyMap<string, ImportedProposal>> {
    const rows = await this.database.query<ImportedProposal & { key: string }>(
      ctx,
      `select import_key as key, id, ref from proposals
       where edition_id = $1 and import_source = $2 and import_key = any($3::text[])`,
      [editionId, source, keys],
    );
    return new Map(rows.map(({ key, id, ref }) => [key, { id, ref }]));
  }

  /** Withdrawn, refused and merged proposals count: nothing is deleted, everything is accounted for. */
  async countsOf(ctx: RequestContext, editionId: string): Promise<ProposalCounts> {
    const [counts] = await this.database.query<ProposalCounts>(
      ctx,
      `select count(*)::int as "proposalCount",
         count(*) filter (where state = 'PUBLISHED')::int as "publishedProposalCount",
         (select count(*)::int from arguments argument join proposals of on of.id = argument.proposal_id
          where of.edition_id = $1) as "argumentCount"
       from proposals where edition_id = $1`,
      [editionId],
    );
    return counts ?? { proposalCount: 0, publishedProposalCount: 0, argumentCount: 0 };
  }

  /** How many published proposals each theme of each edition has; a theme without any is absent. */
  async publishedCountsByTheme(
    ctx: RequestContext,
    editionIds: readonly string[],
  ): Promise<readonly ThemeCount[]> {
    return this.database.query<ThemeCount>(
      ctx,
      `select edition_id as "editionId", theme_id as "themeId", count(*)::int as count from proposals
       where edition_id = any($1::uuid[]) and state = 'PUBLISHED' and theme_id is not null
       group by edition_id, theme_id`,
      [editionIds],
    );
  }
}
