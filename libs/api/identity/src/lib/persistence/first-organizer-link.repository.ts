import { Injectable } from '@nestjs/common';
import { Database } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';

@Injectable()
export class FirstOrganizerLinkRepository {
  constructor(private readonly database: Database) {}

  /** Answers when the link ends. */
  async add(ctx: RequestContext, id: string, tokenHash: Buffer, validHours: number): Promise<Date> {
    const [row] = await this.database.query<{ expires_at: Date }>(
      ctx,
      `insert into first_organizer_links (id, token_hash, expires_at)
       values ($1, $2, now() + $3 * interval '1 hour') returning expires_at`,
      [id, tokenHash, validHours],
    );
    if (row === undefined) throw new Error('PostgreSQL answered an insert without its row');
    return row.expires_at;
  }

  /** Ends every link that could still be used. */
  async endAll(ctx: RequestContext): Promise<void> {
    await this.database.query(
      ctx,
      'update first_organizer_links set expires_at = now() where used_at is null and expires_at > now()',
    );
  }

  /** Uses a link up. False when it is unknown, used or expired. */
  async use(ctx: RequestContext, tokenHash: Buffer): Promise<boolean> {
    const rows = await this.database.query(
      ctx,
      `update first_organizer_links set used_at = now()
       where token_hash = $1 and used_at is null and expires_at > now() returning id`,
      [tokenHash],
    );
    return rows.length > 0;
  }
}
