import { Injectable } from '@nestjs/common';
import { Database } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import { PASSKEY_CHALLENGE_MINUTES } from '../domain/passkeys/passkey.js';

/** To whom a question was put: the browser that wants to sign in, or the session that wants to add a passkey. */
export type ChallengeHolder =
  | { readonly purpose: 'SIGN_IN'; readonly browserHash: Buffer }
  | { readonly purpose: 'REGISTRATION'; readonly sessionId: string };

@Injectable()
export class PasskeyChallengeRepository {
  constructor(private readonly database: Database) {}

  async insert(ctx: RequestContext, challengeHash: Buffer, holder: ChallengeHolder): Promise<void> {
    await this.database.query(
      ctx,
      `insert into passkey_challenges (challenge_hash, purpose, browser_hash, session_id, expires_at)
       values ($1, $2, $3, $4, now() + $5 * interval '1 minute')`,
      [challengeHash, ...columnsOf(holder), PASSKEY_CHALLENGE_MINUTES],
    );
  }

  /** Uses a question up. False when it was never put to this holder, was answered already, or is too old. */
  async consume(
    ctx: RequestContext,
    challengeHash: Buffer,
    holder: ChallengeHolder,
  ): Promise<boolean> {
    const rows = await this.database.query(
      ctx,
      `delete from passkey_challenges
       where challenge_hash = $1 and purpose = $2 and browser_hash is not distinct from $3
         and session_id is not distinct from $4 and expires_at > now()
       returning 1`,
      [challengeHash, ...columnsOf(holder)],
    );
    return rows.length > 0;
  }

  async deleteExpired(ctx: RequestContext): Promise<number> {
    const rows = await this.database.query(
      ctx,
      'delete from passkey_challenges where expires_at < now() returning 1',
    );
    return rows.length;
  }
}

function columnsOf(holder: ChallengeHolder): readonly [string, Buffer | null, string | null] {
  return holder.purpose === 'SIGN_IN'
    ? [holder.purpose, holder.browserHash, null]
    : [holder.purpose, null, holder.sessionId];
}
