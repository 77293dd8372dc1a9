import { Injectable } from '@nestjs/common';
import { Database } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import { PENDING_IDENTITY_MINUTES, type MarkedIdentity } from '../domain/openid/identity.js';

const COLUMNS = `provider, subject_mark as "subjectMark", assurance_level as "assuranceLevel",
  profession_code as "professionCode"`;

@Injectable()
export class PendingIdentityRepository {
  constructor(private readonly database: Database) {}

  /** A browser has one at most: the last. */
  async keep(ctx: RequestContext, browserHash: Buffer, identity: MarkedIdentity): Promise<void> {
    const { provider, subjectMark, assuranceLevel, professionCode } = identity;
    await this.database.query(
      ctx,
      `insert into pending_identities
         (browser_hash, provider, subject_mark, assurance_level, profession_code, expires_at)
       values ($1, $2, $3, $4, $5, now() + $6 * interval '1 minute')
       on conflict on constraint pk_pending_identities do update set provider = excluded.provider,
         subject_mark = excluded.subject_mark, assurance_level = excluded.assurance_level,
         profession_code = excluded.profession_code, expires_at = excluded.expires_at`,
      [
        browserHash,
        provider,
        subjectMark,
        assuranceLevel,
        professionCode,
        PENDING_IDENTITY_MINUTES,
      ],
    );
  }

  async find(ctx: RequestContext, browserHash: Buffer): Promise<MarkedIdentity | null> {
    const [row] = await this.database.query<MarkedIdentity>(
      ctx,
      `select ${COLUMNS} from pending_identities where browser_hash = $1 and expires_at > now()`,
      [browserHash],
    );
    return row ?? null;
  }

  /** Uses it up. Null when the browser has none that still stands. */
  async take(ctx: RequestContext, browserHash: Buffer): Promise<MarkedIdentity | null> {
    const [row] = await this.database.query<MarkedIdentity>(
      ctx,
      `delete from pending_identities where browser_hash = $1 and expires_at > now() returning ${COLUMNS}`,
      [browserHash],
    );
    return row ?? null;
  }

  async deleteExpired(ctx: RequestContext): Promise<number> {
    const rows = await this.database.query(
      ctx,
      'delete from pending_identities where expires_at < now() returning 1',
    );
    return rows.length;
  }
}
