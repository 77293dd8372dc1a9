import { Injectable } from '@nestjs/common';
import {
  decodeCursor,
  Database,
  pageOf,
  type Page,
  type PageRequest,
} from '@voix/api-platform/database';
import type { PersonalDataSection } from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';

export interface VoteRow {
  proposal_ref: number;
  proposal_id: string;
  stance: number;
  qualifications: number;
  receipt: Buffer;
  voted_at: Date;
}

/** A vote with what is needed to write it again under another participant. */
export interface OwnedVote {
  proposal_ref: number;
  proposal_id: string;
  activity_id: string;
  stance: number;
  qualifications: number;
  charter_version: number;
  notice_version: number | null;
}

/** Current votes. Written by the batch only; read here. */
@Injectable()
export class VoteRepository {
  constructor(private readonly database: Database) {}

  /** The votes of one participant on some proposals. */
  async findByProposals(
    participantRef: number,
    proposalIds: readonly string[],
  ): Promise<VoteRow[]> {
    return this.database.named<VoteRow>('voting.votes-by-proposals', BY_PROPOSALS, [
      participantRef,
      proposalIds,
    ]);
  }

  /** One participant's votes in all editions, latest first. */
  async pageOfParticipant(
    ctx: RequestContext,
    participantRef: number,
    request: PageRequest,
  ): Promise<Page<VoteRow>> {
    const [at, ref] = decodeCursor(request.after, 2) ?? [null, null];
    const rows = await this.database.query<VoteRow>(ctx, OF_PARTICIPANT, [
      participantRef,
      at,
      ref,
      request.first + 1,
    ]);
    const [count] = await this.database.query<{ count: number }>(ctx, COUNT_OF_PARTICIPANT, [
      participantRef,
    ]);
    return pageOf(rows, request, count?.count ?? 0, (row) => [
      row.voted_at.toISOString(),
      row.proposal_ref,
    ]);
  }

  /** Everything one participant has voted, inside the transaction of the context. */
  async ownedBy(ctx: RequestContext, participantRef: number): Promise<OwnedVote[]> {
    return this.database.query<OwnedVote>(ctx, OWNED_BY, [participantRef]);
  }

  /** Every act of one participant on any proposal, in its order: what they may read of themselves. */
  async historyOf(
    ctx: RequestContext,
    participantRef: number,
  ): Promise<PersonalDataSection['rows']> {
    return this.database.query(ctx, HISTORY_OF, [participantRef]);
  }

  /** What one participant has voted on in an activity, as internal numbers. */
  async votedRefs(
    editionRef: number,
    activityRef: number,
    participantRef: number,
  ): Promise<number[]> {
    const rows = await this.database.named<{ proposal_ref: number }>(
      'voting.voted-refs',
      VOTED_REFS,
      [editionRef, activityRef, participantRef],
    );
    return rows.map((row) => row.proposal_ref);
  }
}

const ACTIVITY_KEYS = `
  select edition.ref as edition_ref, activity.ref as activity_ref
  from activities activity join editions edition on edition.id = activity.edition_id`;

const BY_PROPOSALS = `
  select vote.proposal_ref, proposal.id as proposal_id, vote.stance, vote.qualifications, vote.receipt, vote.voted_at
  from proposals proposal
  join activities activity on activity.id = proposal.activity_id
  join editions edition on edition.id = proposal.edition_id
  join votes vote on vote.edition_ref = edition.ref and vote.activity_ref = activity.ref
    and vote.participant_ref = $1 and vote.proposal_ref = proposal.ref
  where proposal.id = any($2::uuid[])`;

const OF_PARTICIPANT = `
  with place as (${ACTIVITY_KEYS})
  select vote.proposal_ref, proposal.id as proposal_id, vote.stance, vote.qualifications, vote.receipt, vote.voted_at
  from place
  join votes vote on vote.edition_ref = place.edition_ref and vote.activity_ref = place.activity_ref
    and vote.participant_ref = $1
  join proposals proposal on proposal.ref = vote.proposal_ref
  where $2::timestamptz is null or (date_trunc('milliseconds', vote.voted_at), vote.proposal_ref) < ($2, $3)
  order by date_trunc('milliseconds', vote.voted_at) desc, vote.proposal_ref desc
  limit $4`;

const COUNT_OF_PARTICIPANT = `
  with place as (${ACTIVITY_KEYS})
  select count(*)::int as count from place
  join votes vote on vote.edition_ref = place.edition_ref and vote.activity_ref = place.activity_ref
    and vote.participant_ref = $1`;

const OWNED_BY = `
  with place as (${ACTIVITY_KEYS})
  select vote.proposal_ref, proposal.id as proposal_id, proposal.activity_id, vote.stance, vote.qualifications, vote.charter_version,
    vote.notice_version
  from place
  join votes vote on vote.edition_ref = place.edition_ref and vote.activity_ref = place.activity_ref
    and vote.participant_ref = $1
  join proposals proposal on proposal.ref = vote.proposal_ref
  order by vote.proposal_ref`;

const VOTED_REFS = `
  select proposal_ref from votes where edition_ref = $1 and activity_ref = $2 and participant_ref = $3`;

const HISTORY_OF = `
  select edition.slug as edition, proposal.number as proposal, event.action as act,
    case event.stance when 1 then 'AGREE' when 0 then 'NEUTRAL' when -1 then 'DISAGREE' end as stance,
    encode(event.receipt, 'hex') as receipt,
    to_char(event.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "recordedAt"
  from activities activity
  join editions edition on edition.id = activity.edition_id
  join vote_events event on event.edition_ref = edition.ref and event.activity_ref = activity.ref
    and event.participant_ref = $1
  join proposals proposal on proposal.ref = event.proposal_ref
  order by event.id`;
