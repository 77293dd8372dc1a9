import { Injectable } from '@nestjs/common';
import { Database, TAKE_PARTICIPANT_TURNS } from '@voix/api-platform/database';
import type { PersonalDataSection } from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { ConsentAct, ConsentSituation } from '../domain/consent.js';

/** The last act of a participant in one edition. */
export interface StandingAct extends ConsentAct {
  readonly editionId: string;
}

export interface NewConsentAct {
  readonly editionId: string;
  readonly participantRef: number;
  readonly act: ConsentAct['act'];
  readonly noticeVersion: number;
  /** When it was said, under another name; an act of now has the time of its transaction. */
  readonly actedAt?: Date;
}

interface SituationRow {
  editionId: string;
  noticeVersion: number;
  isRequired: boolean;
  number: number | null;
  act: ConsentAct['act'];
  lastVersion: number;
  actedAt: Date;
}

/** What participants agreed to, act by act. */
@Injectable()
export class ConsentRepository {
  constructor(private readonly database: Database) {}

  /** Takes the turn of these participants until the transaction is over: none of them acts meanwhile. */
  async hold(tx: RequestContext, participantRefs: readonly number[]): Promise<void> {
    await this.database.query(tx, TAKE_PARTICIPANT_TURNS, [participantRefs]);
  }

  /** What each edition asks, and what this participant last said there; null is somebody unknown. */
  async situations(
    ctx: RequestContext,
    editionIds: readonly string[],
    participantRef: number | null,
  ): Promise<ConsentSituation[]> {
    const rows = await this.database.query<SituationRow>(ctx, SITUATIONS, [
      editionIds,
      participantRef,
    ]);
    return rows.map(
      ({ editionId, noticeVersion, isRequired, number, act, lastVersion, actedAt }) => ({
        editionId,
        noticeVersion,
        isRequired,
        last: number === null ? null : { number, act, noticeVersion: lastVersion, actedAt },
      }),
    );
  }

  /** The last act of a participant in each edition where they made one. */
  lastActs(tx: RequestContext, participantRef: number): Promise<StandingAct[]> {
    return this.database.query<StandingAct>(
      tx,
      `select distinct on (edition_id) edition_id as "editionId", number, act, notice_version as "noticeVersion",
         acted_at as "actedAt"
       from consents where participant_ref = $1 order by edition_id, number desc`,
      [participantRef],
    );
  }

  /** Adds an act after the last one. The caller holds the participant: two never race for a number. */
  async add(tx: RequestContext, consent: NewConsentAct): Promise<void> {
    await this.database.query(
      tx,
      `insert into consents (edition_id, participant_ref, number, act, notice_version, acted_at)
       select $1, $2, coalesce(max(number), 0) + 1, $3, $4, coalesce($5::timestamptz, now())
       from consents where edition_id = $1 and participant_ref = $2`,
      [
        consent.editionId,
        consent.participantRef,
        consent.act,
        consent.noticeVersion,
        consent.actedAt ?? null,
      ],
    );
  }

  /** Every act of one participant, in its order: what they may read of themselves. */
  historyOf(ctx: RequestContext, participantRef: number): Promise<PersonalDataSection['rows']> {
    return this.database.query(
      ctx,
      `select edition.slug as edition, consent.act, consent.notice_version as "noticeVersion",
         to_char(consent.acted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "actedAt"
       from consents consent join editions edition on edition.id = consent.edition_id
       where consent.participant_ref = $1 order by consent.acted_at, edition.ref, consent.number`,
      [participantRef],
    );
  }
}

const SITUATIONS = `
  select edition.id as "editionId",
    coalesce((select max(version) from edition_notices where edition_id = edition.id), 0) as "noticeVersion",
    coalesce(edition.sensitive_data_ground = 'EXPLICIT_CONSENT', false) as "isRequired",
    last.number, last.act, last.notice_version as "lastVersion", last.acted_at as "actedAt"
  from editions edition
  left join lateral (
    select number, act, notice_version, acted_at from consents
    where edition_id = edition.id and participant_ref = $2::bigint
    order by number desc limit 1
  ) last on true
  where edition.id = any($1::uuid[])`;
