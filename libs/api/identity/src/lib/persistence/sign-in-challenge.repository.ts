import { Injectable } from '@nestjs/common';
import { Database } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { EmailAddress } from '@voix/domain-kernel';
import {
  MAX_CODE_ATTEMPTS,
  SIGN_IN_MINUTES,
  type OpenSignInChallenge,
} from '../domain/sign-in-challenge.js';

export interface NewSignInChallenge {
  readonly id: string;
  readonly email: EmailAddress;
  readonly tokenHash: Buffer;
  readonly codeHash: Buffer;
  readonly browserHash: Buffer;
  readonly returnTo: string | null;
}

const COLUMNS = `id, jsonb_build_object('address', email, 'key', email_canonical) as email, code_hash as "codeHash", browser_hash as "browserHash", return_to as "returnTo"`;
const IS_OPEN = 'consumed_at is null and expires_at > now()';

@Injectable()
export class SignInChallengeRepository {
  constructor(private readonly database: Database) {}

  /** Answers when the challenge ends. */
  async insert(ctx: RequestContext, challenge: NewSignInChallenge): Promise<Date> {
    const { id, email, tokenHash, codeHash, browserHash, returnTo } = challenge;
    const [row] = await this.database.query<{ expires_at: Date }>(
      ctx,
      `insert into sign_in_challenges
         (id, email, email_canonical, token_hash, code_hash, browser_hash, return_to, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, now() + $8 * interval '1 minute') returning expires_at`,
      [id, email.address, email.key, tokenHash, codeHash, browserHash, returnTo, SIGN_IN_MINUTES],
    );
    if (row === undefined) throw new Error('PostgreSQL answered an insert without its row');
    return row.expires_at;
  }

  async findOpenByToken(
    ctx: RequestContext,
    tokenHash: Buffer,
  ): Promise<OpenSignInChallenge | null> {
    const [row] = await this.database.query<OpenSignInChallenge>(
      ctx,
      `select ${COLUMNS} from sign_in_challenges where token_hash = $1 and ${IS_OPEN}`,
      [tokenHash],
    );
    return row ?? null;
  }

  /**
   * Takes one attempt from the newest challenge of an address before the code is looked at: of 200 codes tried at
   * once, five are compared. Null when there is no open challenge, or none with attempts left.
   */
  async takeAttempt(ctx: RequestContext, emailKey: string): Promise<OpenSignInChallenge | null> {
    const [row] = await this.database.query<OpenSignInChallenge>(
      ctx,
      `update sign_in_challenges set attempts = attempts + 1
       where attempts < $2 and id = (
         select id from sign_in_challenges where email_canonical = $1 and ${IS_OPEN}
         order by created_at desc, id desc limit 1)
       returning ${COLUMNS}`,
      [emailKey, MAX_CODE_ATTEMPTS],
    );
    return row ?? null;
  }

  /** Uses a challenge up. False when another request, or time, was quicker. */
  async consume(ctx: RequestContext, id: string): Promise<boolean> {
    const rows = await this.database.query(
      ctx,
      `update sign_in_challenges set consumed_at = now() where id = $1 and ${IS_OPEN} returning id`,
      [id],
    );
    return rows.length > 0;
  }

  async deleteExpired(ctx: RequestContext, olderThanDays: number): Promise<number> {
    const rows = await this.database.query(
      ctx,
      `delete from sign_in_challenges where expires_at < now() - $1 * interval '1 day' returning id`,
      [olderThanDays],
    );
    return rows.length;
  }
}
