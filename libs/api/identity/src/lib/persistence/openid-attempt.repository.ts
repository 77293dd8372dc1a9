import { Injectable } from '@nestjs/common';
import { Database } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import { OPENID_ATTEMPT_MINUTES } from '../domain/openid/identity.js';

export interface OpenIdAttempt {
  readonly nonce: string;
  readonly codeVerifier: string;
  readonly accountId: string | null;
  readonly returnTo: string | null;
}

/** What must come back together: the state, to the browser that left, from the provider it left for. */
export interface AttemptKey {
  readonly stateHash: Buffer;
  readonly browserHash: Buffer;
  readonly provider: string;
}

@Injectable()
export class OpenIdAttemptRepository {
  constructor(private readonly database: Database) {}

  async insert(ctx: RequestContext, key: AttemptKey, attempt: OpenIdAttempt): Promise<void> {
    const { stateHash, browserHash, provider } = key;
    const { nonce, codeVerifier, accountId, returnTo } = attempt;
    await this.database.query(
      ctx,
      `insert into openid_attempts
         (state_hash, browser_hash, provider, nonce, code_verifier, account_id, return_to, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, now() + $8 * interval '1 minute')`,
      [
        stateHash,
        browserHash,
        provider,
        nonce,
        codeVerifier,
        accountId,
        returnTo,
        OPENID_ATTEMPT_MINUTES,
      ],
    );
  }

  /** Uses an attempt up. Null when there is none for this key, it was used already, or is too old. */
  async consume(ctx: RequestContext, key: AttemptKey): Promise<OpenIdAttempt | null> {
    const [row] = await this.database.query<OpenIdAttempt>(
      ctx,
      `delete from openid_attempts
       where state_hash = $1 and browser_hash = $2 and provider = $3 and expires_at > now()
       returning nonce, code_verifier as "codeVerifier", account_id as "accountId", return_to as "returnTo"`,
      [key.stateHash, key.browserHash, key.provider],
    );
    return row ?? null;
  }

  async deleteExpired(ctx: RequestContext): Promise<number> {
    const rows = await this.database.query(
      ctx,
      'delete from openid_attempts where expires_at < now() returning 1',
    );
    return rows.length;
  }
}
