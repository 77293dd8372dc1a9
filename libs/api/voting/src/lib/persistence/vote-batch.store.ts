import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { type LedgerLeaf } from '@voix/api-audit';
import { Database } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import { TALLY_LENGTH, type TallyChange } from '../domain/tally-change.js';
import type { VoteRequest } from '../domain/vote-request.js';
import type { CurrentVote, EarlierRequest, VoteAction, VoteIntent } from '../domain/decide-vote.js';
import {
  BEGIN,
  LOCK_PARTICIPANTS,
  OPEN_ACTIVITIES,
  READ_SITUATIONS,
  WRITE_BATCH,
} from './vote-batch.sql.js';

export interface StoredSituation {
  readonly now: Date;
  readonly isParticipantActive: boolean;
  readonly isProposalOpen: boolean;
  /** The notice in force, and whether the participant has still to agree to it. */
  readonly noticeVersion: number | null;
  readonly isConsentMissing: boolean;
  readonly current: CurrentVote | null;
  readonly earlier: EarlierRequest | null;
  readonly earlierAt: Date | null;
}

interface SituationRow {
  participant_kind: string | null;
  state: string | null;
  notice_version: number | null;
  is_consent_missing: boolean;
  now: Date;
  stance: number | null;
  qualifications: number | null;
  receipt: Buffer | null;
  earlier_proposal_ref: number | null;
  earlier_action: string | null;
  earlier_stance: number | null;
  earlier_qualifications: number | null;
  earlier_receipt: Buffer | null;
  earlier_at: Date | null;
}

/** One line of the history of votes. */
export interface HistoryLine {
  readonly request: VoteRequest;
  readonly action: VoteAction | 'REPEAT';
  readonly receipt: Uint8Array;
}

export interface BatchWrite {
  readonly kept: readonly {
    readonly request: VoteRequest;
    readonly stance: number;
    readonly qualifications: number;
    readonly receipt: Uint8Array;
  }[];
  readonly takenBack: readonly VoteRequest[];
  readonly history: readonly HistoryLine[];
  readonly leaves: readonly LedgerLeaf[];
  readonly tallies: TallyChange;
}

/**
 * The hot path's own way to the database: one connection for the whole batch and four named statements.
 * See docs/adr on group commit.
 */
@Injectable()
export class VoteBatchStore {
  constructor(private readonly database: Database) {}

  /** Runs `work` in one transaction. */
  async inTransaction<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    const client = await this.database.pool.connect();
    try {
      await client.query(BEGIN);
      const result = await work(client);
      await client.query('commit');
      client.release();
      return result;
    } catch (error) {
      await this.abandon(client);
      throw error;
    }
  }

  /** Takes the turn of these participants until the transaction is over. */
  async lockParticipants(client: PoolClient, participantRefs: readonly number[]): Promise<void> {
    await client.query({ ...LOCK_PARTICIPANTS, values: [participantRefs] });
  }

  /** The activities among those of the requests where voting is open now, by their internal number. */
  async openActivities(
    client: PoolClient,
    requests: readonly VoteRequest[],
  ): Promise<ReadonlySet<number>> {
    const activities = [...new Set(requests.map((request) => request.place.activityRef))];
    const { rows } = await client.query<{ ref: number }>({
      ...OPEN_ACTIVITIES,
      values: [activities],
    });
    return new Set(rows.map((row) => row.ref));
  }

  /** One situation a request, in their order. */
  async readSituations(
    client: PoolClient,
    requests: readonly VoteRequest[],
  ): Promise<StoredSituation[]> {
    const { rows } = await client.query<SituationRow>({
      ...READ_SITUATIONS,
      values: [...placeColumns(requests), requests.map((request) => request.clientKey)],
    });
    return rows.map(situationOf);
  }

  async write(client: PoolClient, batch: BatchWrite): Promise<void> {
    const { kept, takenBack, history, leaves } = batch;
    const tallies = batch.tallies.sorted();
    await client.query({
      ...WRITE_BATCH,
      values: [
        ...placeColumns(kept.map((vote) => vote.request)),
        kept.map((vote) => vote.stance),
        kept.map((vote) => vote.qualifications),
        kept.map((vote) => vote.request.charterVersion),
        kept.map((vote) => bytes(vote.receipt)),
        ...placeColumns(takenBack),
        ...placeColumns(history.map((line) => line.request)),
        history.map((line) => line.action),
        history.map((line) =>
          line.request.intent.kind === 'CAST' ? line.request.intent.stance : null,
        ),
        history.map((line) =>
          line.request.intent.kind === 'CAST' ? line.request.intent.qualifications : 0,
        ),
        history.map((line) => line.request.clientKey),
        history.map((line) => line.request.charterVersion),
        history.map((line) => bytes(line.receipt)),
        leaves.map((leaf) => leaf.editionRef),
        leaves.map((leaf) => leaf.kind),
        leaves.map((leaf) => leaf.text),
        tallies.map((row) => row.key.editionRef),
        tallies.map((row) => row.key.activityRef),
        tallies.map((row) => row.key.proposalRef),
        ...Array.from({ length: TALLY_LENGTH }, (_, index) =>
          tallies.map((row) => row.deltas[index] ?? 0),
        ),
        leaves.map((leaf) => bytes(leaf.hash)),
        kept.map((vote) => vote.request.votedAt ?? null),
        kept.map((vote) => vote.request.noticeVersion ?? null),
        history.map((line) => line.request.noticeVersion ?? null),
      ],
    });
  }

  /** The connection may be broken; then it must not go back to the pool. */
  private async abandon(client: PoolClient): Promise<void> {
    try {
      await client.query('rollback');
      client.release();
    } catch (error) {
      client.release(error instanceof Error ? error : true);
    }
  }
}

/** The connection of the transaction that the context is in. */
export async function openClient(ctx: RequestContext): Promise<PoolClient> {
  const runner = ctx.transaction?.manager.queryRunner;
  if (runner === undefined) throw new Error('This writes inside the transaction of its caller');
  return (await runner.connect()) as PoolClient;
}

function placeColumns(requests: readonly VoteRequest[]): unknown[] {
  return [
    requests.map((request) => request.place.editionRef),
    requests.map((request) => request.place.activityRef),
    requests.map((request) => request.participantRef),
    requests.map((request) => request.place.proposalRef),
  ];
}

function situationOf(row: SituationRow): StoredSituation {
  const { stance, qualifications, receipt } = row;
  return {
    now: row.now,
    isParticipantActive: row.participant_kind !== null && row.participant_kind !== 'MERGED',
    isProposalOpen: row.state === 'PUBLISHED',
    noticeVersion: row.notice_version,
    isConsentMissing: row.is_consent_missing,
    current:
      stance === null || qualifications === null || receipt === null
        ? null
        : { stance, qualifications, receipt },
    earlier: earlierOf(row),
    earlierAt: row.earlier_at,
  };
}

function earlierOf(row: SituationRow): EarlierRequest | null {
  const {
    earlier_proposal_ref: proposalRef,
    earlier_receipt: receipt,
    earlier_stance: stance,
  } = row;
  if (proposalRef === null || receipt === null) return null;
  const intent: VoteIntent =
    stance === null
      ? { kind: 'WITHDRAW' }
      : { kind: 'CAST', stance, qualifications: row.earlier_qualifications ?? 0 };
  return { proposalRef, intent, receipt };
}

function bytes(value: Uint8Array): Buffer {
  return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
}
