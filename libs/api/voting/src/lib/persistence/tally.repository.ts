import { Injectable } from '@nestjs/common';
import { Database } from '@voix/api-platform/database';
import type { ExternalTallyRow as NewExternalTally } from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import { QUALIFICATION_COLUMNS } from '../domain/tally-change.js';

export type TallyColumn = 'agree' | 'neutral' | 'disagree' | (typeof QUALIFICATION_COLUMNS)[number];

export type TallyRow = Readonly<Record<TallyColumn, number>> & { readonly proposal_id: string };

export interface ExternalTallyRow {
  proposal_id: string;
  source: string;
  agree: number;
  neutral: number;
  disagree: number;
}

export interface TallyDifference {
  edition_ref: number;
  activity_ref: number;
  proposal_ref: number;
}

const COLUMNS: readonly TallyColumn[] = ['agree', 'neutral', 'disagree', ...QUALIFICATION_COLUMNS];

/** Counters of votes: a convenience for reading, never the truth. The votes are. */
@Injectable()
export class TallyRepository {
  constructor(private readonly database: Database) {}

  async findByProposals(proposalIds: readonly string[]): Promise<TallyRow[]> {
    return this.database.named<TallyRow>('voting.tallies-by-proposals', BY_PROPOSALS, [
      proposalIds,
    ]);
  }

  async findExternal(
    ctx: RequestContext,
    proposalIds: readonly string[],
  ): Promise<ExternalTallyRow[]> {
    return this.database.query(ctx, EXTERNAL_BY_PROPOSALS, [proposalIds]);
  }

  async addExternal(ctx: RequestContext, rows: readonly NewExternalTally[]): Promise<void> {
    await this.database.query(ctx, ADD_EXTERNAL, [
      rows.map((row) => row.proposalRef),
      rows.map((row) => row.source),
      rows.map((row) => row.agree),
      rows.map((row) => row.neutral),
      rows.map((row) => row.disagree),
    ]);
  }

  /** Votes received by each proposal of an activity, by its internal number. */
  async totalsOf(editionRef: number, activityRef: number): Promise<ReadonlyMap<number, number>> {
    const rows = await this.database.named<{ proposal_ref: number; total: number }>(
      'voting.totals',
      TOTALS,
      [editionRef, activityRef],
    );
    return new Map(rows.map((row) => [row.proposal_ref, row.total]));
  }

  /** Votes cast and people who cast them, in an edition. */
  async figuresOf(editionRef: number): Promise<{ votes: number; voters: number }> {
    const [row] = await this.database.named<{ votes: number; voters: number }>(
      'voting.figures',
      FIGURES,
      [editionRef],
    );
    return row ?? { votes: 0, voters: 0 };
  }

  /** The counters that differ from what the votes say. */
  async differences(ctx: RequestContext): Promise<TallyDifference[]> {
    return this.database.query(ctx, DIFFERENCES);
  }

  async countOfTallies(ctx: RequestContext): Promise<number> {
    const [row] = await this.database.query<{ count: number }>(
      ctx,
      'select count(*)::int as count from vote_tallies',
    );
    return row?.count ?? 0;
  }

  /** Counts again from the votes. The table is locked meanwhile: votes wait, none is lost. */
  async rebuild(ctx: RequestContext): Promise<void> {
    await this.database.query(ctx, 'lock table vote_tallies in share row exclusive mode');
    await this.database.query(ctx, 'delete from vote_tallies');
    await this.database.query(
      ctx,
      `insert into vote_tallies (edition_ref, activity_ref, proposal_ref, ${COLUMNS.join(', ')}) ${COUNTED}`,
    );
  }
}

const BY_PROPOSALS = `
  select proposal.id as proposal_id, ${COLUMNS.map((column) => `tally.${column}`).join(', ')}
  from proposals proposal
  join activities activity on activity.id = proposal.activity_id
  join editions edition on edition.id = proposal.edition_id
  join vote_tallies tally on tally.edition_ref = edition.ref and tally.activity_ref = activity.ref and tally.proposal_ref = proposal.ref
  where proposal.id = any($1::uuid[])`;

const EXTERNAL_BY_PROPOSALS = `
  select proposal.id as proposal_id, tally.source, tally.agree, tally.neutral, tally.disagree
  from external_tallies tally join proposals proposal on proposal.ref = tally.proposal_ref
  where proposal.id = any($1::uuid[]) order by tally.source`;

const ADD_EXTERNAL = `
  insert into external_tallies (proposal_ref, source, agree, neutral, disagree)
  select * from unnest($1::bigint[], $2::text[], $3::int[], $4::int[], $5::int[])
  on conflict do nothing`;

const TOTALS = `
  select proposal_ref, agree + neutral + disagree as total from vote_tallies where edition_ref = $1 and activity_ref = $2`;

const FIGURES = `
  select coalesce(sum(agree + neutral + disagree), 0)::int as votes,
    (select count(distinct participant_ref)::int from votes where edition_ref = $1) as voters
  from vote_tallies where edition_ref = $1`;

const COUNTED = `
  select edition_ref, activity_ref, proposal_ref,
    count(*) filter (where stance = 1)::int, count(*) filter (where stance = 0)::int, count(*) filter (where stance = -1)::int,
    ${QUALIFICATION_COLUMNS.map((_, bit) => `count(*) filter (where qualifications & ${1 << bit} <> 0)::int`).join(', ')}
  from votes group by edition_ref, activity_ref, proposal_ref`;

const DIFFERENCES = `
  with counted (edition_ref, activity_ref, proposal_ref, ${COLUMNS.join(', ')}) as (${COUNTED})
  select coalesce(tally.edition_ref, counted.edition_ref) as edition_ref,
    coalesce(tally.activity_ref, counted.activity_ref) as activity_ref,
    coalesce(tally.proposal_ref, counted.proposal_ref) as proposal_ref
  from vote_tallies tally
  full join counted using (edition_ref, activity_ref, proposal_ref)
  where (${COLUMNS.map((column) => `coalesce(tally.${column}, 0)`).join(', ')})
    is distinct from (${COLUMNS.map((column) => `coalesce(counted.${column}, 0)`).join(', ')})`;
