import { Injectable } from '@nestjs/common';
import { Database } from '@voix/api-platform/database';
import type { DisplayName } from '../domain/display-name.js';

/** Someone who takes part for the first time, without an account, and the session of their browser. */
export interface Newcomer {
  readonly participantId: string;
  readonly name: DisplayName;
  readonly sessionId: string;
  readonly tokenHash: Buffer;
  readonly label: string;
  readonly absoluteMinutes: number;
}

export interface AdmittedNewcomer {
  readonly participantRef: number;
  readonly expiresAt: Date;
}

interface AdmittedRow {
  readonly id: string;
  readonly ref: number;
  readonly expires_at: Date;
}

/** Participants and sessions of a whole batch: one statement, hence one transaction and one round trip. */
const ADMIT = `
  with incoming as (
    select * from unnest($1::uuid[], $2::text[], $3::text[], $4::uuid[], $5::bytea[], $6::text[], $7::int[])
      as t (participant_id, name, skeleton, session_id, token_hash, label, absolute_minutes)
  ), admitted as (
    insert into participants (id, kind, display_name, name_skeleton)
    select participant_id, 'GUEST', name, skeleton from incoming
    returning id, ref
  ), opened as (
    insert into sessions (id, token_hash, participant_id, label, expires_at)
    select session_id, token_hash, participant_id, label, now() + absolute_minutes * interval '1 minute'
    from incoming
    returning participant_id, expires_at
  )
  select admitted.id, admitted.ref, opened.expires_at
  from admitted join opened on opened.participant_id = admitted.id`;

@Injectable()
export class NewcomerRepository {
  constructor(private readonly database: Database) {}

  /** Admits all of a batch or none, and answers them in the order they came. */
  async admit(batch: readonly Newcomer[]): Promise<PromiseSettledResult<AdmittedNewcomer>[]> {
    const rows = await this.database.named<AdmittedRow>('identity.admit-newcomers', ADMIT, [
      batch.map((newcomer) => newcomer.participantId),
      batch.map((newcomer) => newcomer.name.text),
      batch.map((newcomer) => newcomer.name.skeleton),
      batch.map((newcomer) => newcomer.sessionId),
      batch.map((newcomer) => newcomer.tokenHash),
      batch.map((newcomer) => newcomer.label),
      batch.map((newcomer) => newcomer.absoluteMinutes),
    ]);
    const byId = new Map(rows.map((row) => [row.id, row]));
    return batch.map(({ participantId }) => outcomeOf(byId.get(participantId)));
  }
}

function outcomeOf(row: AdmittedRow | undefined): PromiseSettledResult<AdmittedNewcomer> {
  return row === undefined
    ? { status: 'rejected', reason: new Error('A newcomer was not admitted with their batch') }
    : { status: 'fulfilled', value: { participantRef: row.ref, expiresAt: row.expires_at } };
}
