import { Injectable } from '@nestjs/common';
import { Database } from '@voix/api-platform/database';
import type { RequestContext, RoleGrant } from '@voix/api-platform/request-context';
import type { SessionTimes } from '../domain/session-lifetime.js';
import type { SessionEntity } from './session.entity.js';
import { grantsOfAccount, grantOf, type GrantRow } from './role.repository.js';

export interface NewSession {
  readonly id: string;
  readonly tokenHash: Buffer;
  readonly participantId: string;
  readonly accountId: string;
  readonly label: string;
  readonly absoluteMinutes: number;
  readonly hasSecondFactor: boolean;
}

/** A session that nobody ended, with the roles of its person. Whether time ended it is for the rules to say. */
export interface StoredSession extends SessionTimes {
  readonly id: string;
  readonly participantId: string;
  readonly participantRef: number;
  readonly accountId: string | null;
  readonly label: string;
  readonly grants: readonly RoleGrant[];
  readonly secondFactorAt: Date | null;
  /** What the clock of the database said when the session was read. */
  readonly readAt: Date;
}

interface SessionRow extends Omit<StoredSession, 'grants'> {
  readonly grants: readonly GrantRow[];
}

const SESSION = `
  select s.id, s.participant_id as "participantId", p.ref as "participantRef", s.account_id as "accountId",
    s.label, s.second_factor_at as "secondFactorAt", s.created_at as "createdAt", s.last_seen_at as "lastSeenAt", s.expires_at as "expiresAt",
    now() as "readAt", (${grantsOfAccount('s.account_id')}) as grants
  from sessions s join participants p on p.id = s.participant_id
  where s.revoked_at is null`;

@Injectable()
export class SessionRepository {
  constructor(private readonly database: Database) {}

  /** Opens a session, which is a sign-in to its account; answers when it ends at the latest, and when it passed the second factor. */
  async insert(
    ctx: RequestContext,
    session: NewSession,
  ): Promise<Pick<SessionEntity, 'expiresAt' | 'secondFactorAt'>> {
    const [row] = await this.database.query<Pick<SessionEntity, 'expiresAt' | 'secondFactorAt'>>(
      ctx,
      `with signed_in as (update accounts set last_signed_in_at = now() where id = $4)
       insert into sessions (id, token_hash, participant_id, account_id, label, expires_at, second_factor_at)
       values ($1, $2, $3, $4, $5, now() + $6 * interval '1 minute', case when $7 then now() end)
       returning expires_at as "expiresAt", second_factor_at as "secondFactorAt"`,
      [
        session.id,
        session.tokenHash,
        session.participantId,
        session.accountId,
        session.label,
        session.absoluteMinutes,
        session.hasSecondFactor,
      ],
    );
    if (row === undefined) throw new Error('PostgreSQL answered an insert without its row');
    return row;
  }

  /** The hot read behind every request that the cache cannot answer. */
  async findByTokenHash(tokenHash: Buffer): Promise<StoredSession | null> {
    const [row] = await this.database.named<SessionRow>(
      'identity.session-by-token',
      `${SESSION} and s.token_hash = $1`,
      [tokenHash],
    );
    return row === undefined ? null : sessionOf(row);
  }

  /** The sessions of a participant that nobody ended, the last used first. */
  async listOfParticipant(ctx: RequestContext, participantId: string): Promise<StoredSession[]> {
    const rows = await this.database.query<SessionRow>(
      ctx,
      `${SESSION} and s.participant_id = $1 order by s.last_seen_at desc, s.id limit 100`,
      [participantId],
    );
    return rows.map(sessionOf);
  }

  /** Ends one session of a participant. False when they have no such session. */
  async end(ctx: RequestContext, id: string, participantId: string): Promise<boolean> {
    const rows = await this.database.query(
      ctx,
      `update sessions set revoked_at = now()
       where id = $1 and participant_id = $2 and revoked_at is null returning id`,
      [id, participantId],
    );
    return rows.length > 0;
  }

  async endAllOfParticipant(ctx: RequestContext, participantId: string): Promise<void> {
    await this.database.query(
      ctx,
      'update sessions set revoked_at = now() where participant_id = $1 and revoked_at is null',
      [participantId],
    );
  }

  async endAllOfAccount(ctx: RequestContext, accountId: string): Promise<void> {
    await this.database.query(
      ctx,
      `update sessions set revoked_at = now()
       where participant_id = (select id from participants where account_id = $1) and revoked_at is null`,
      [accountId],
    );
  }

  /** Notes that these were used just now. A session that another transaction holds is left for the next time. */
  async touch(ctx: RequestContext, ids: readonly string[]): Promise<void> {
    await this.database.query(
      ctx,
      `update sessions set last_seen_at = now() where id in (
         select id from sessions where id = any($1::uuid[]) order by id for no key update skip locked)`,
      [ids],
    );
  }

  /** Forgets sessions that have been over for a while. */
  async deleteEnded(ctx: RequestContext, olderThanDays: number): Promise<number> {
    const rows = await this.database.query(
      ctx,
      `delete from sessions
       where least(coalesce(revoked_at, expires_at), expires_at) < now() - $1 * interval '1 day'
       returning id`,
      [olderThanDays],
    );
    return rows.length;
  }
}

function sessionOf(row: SessionRow): StoredSession {
  return { ...row, grants: row.grants.map(grantOf) };
}
