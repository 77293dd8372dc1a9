import { Injectable } from '@nestjs/common';
import { Database } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import {
  ATTEMPTS_WINDOW_MINUTES,
  MAX_SECOND_FACTOR_ATTEMPTS,
  type FactorsHeld,
  type FactorsShown,
} from '../domain/second-factor/second-factor.js';

/** One try for a code, counted, with what it is to be compared with. */
export interface SecondFactorAttempt {
  /** Sealed; null where there is no authenticator. */
  readonly authenticatorSecret: Buffer | null;
  /** What the clock of the database said. */
  readonly at: Date;
}

@Injectable()
export class SecondFactorRepository {
  constructor(private readonly database: Database) {}

  /** What the account has to pass the second factor with. */
  async factorsOf(ctx: RequestContext, accountId: string): Promise<FactorsHeld> {
    const [row] = await this.database.query<FactorsHeld>(
      ctx,
      `select (select count(*)::int from passkeys where account_id = $1) as "passkeyCount",
         exists (select from second_factors where account_id = $1 and authenticator_secret is not null) as "hasAuthenticator",
         exists (select from role_assignments where account_id = $1 and revoked_at is null) as "holdsRole"`,
      [accountId],
    );
    if (row === undefined) throw new Error('PostgreSQL answered a row of counts without its row');
    return row;
  }

  async shownTo(ctx: RequestContext, accountId: string): Promise<FactorsShown> {
    const [row] = await this.database.query<FactorsShown>(
      ctx,
      `select (select authenticator_added_at from second_factors where account_id = $1) as "authenticatorAddedAt",
         (select count(*)::int from recovery_codes where account_id = $1 and used_at is null) as "recoveryCodesLeft"`,
      [accountId],
    );
    return row ?? { authenticatorAddedAt: null, recoveryCodesLeft: 0 };
  }

  /**
   * Takes one attempt before any code is looked at: of two hundred codes tried at once, ten are compared. Null when
   * none is left for now.
   */
  async takeAttempt(ctx: RequestContext, accountId: string): Promise<SecondFactorAttempt | null> {
    const [row] = await this.database.query<SecondFactorAttempt>(
      ctx,
      `insert into second_factors as held (account_id, attempts) values ($1, 1)
       on conflict on constraint pk_second_factors do update set
         attempts = case when held.attempts_since < now() - $3 * interval '1 minute' then 1 else held.attempts + 1 end,
         attempts_since = case
           when held.attempts = 0 or held.attempts_since < now() - $3 * interval '1 minute' then now()
           else held.attempts_since end
       where held.attempts < $2 or held.attempts_since < now() - $3 * interval '1 minute'
       returning authenticator_secret as "authenticatorSecret", now() as at`,
      [accountId, MAX_SECOND_FACTOR_ATTEMPTS, ATTEMPTS_WINDOW_MINUTES],
    );
    return row ?? null;
  }

  /** Uses up the code of a step of time. False when it, or a later one, was used (A55). */
  async useStep(ctx: RequestContext, accountId: string, step: number): Promise<boolean> {
    const rows = await this.database.query(
      ctx,
      `update second_factors set last_step = $2, attempts = 0
       where account_id = $1 and authenticator_secret is not null and coalesce(last_step, 0) < $2
       returning account_id`,
      [accountId, step],
    );
    return rows.length > 0;
  }

  /** Uses up a recovery code. False when there is none like it left. */
  async useRecoveryCode(
    ctx: RequestContext,
    accountId: string,
    codeHash: Buffer,
  ): Promise<boolean> {
    const rows = await this.database.query(
      ctx,
      `with used as (
         update recovery_codes set used_at = now()
         where account_id = $1 and code_hash = $2 and used_at is null returning account_id)
       update second_factors set attempts = 0 where account_id in (select account_id from used)
       returning account_id`,
      [accountId, codeHash],
    );
    return rows.length > 0;
  }

  /** Puts an authenticator in place of the one before; the code of this step has just been used. */
  async setAuthenticator(
    ctx: RequestContext,
    accountId: string,
    sealedSecret: Buffer,
    step: number,
  ): Promise<void> {
    await this.database.query(
      ctx,
      `update second_factors set authenticator_secret = $2, authenticator_added_at = now(), last_step = $3, attempts = 0
       where account_id = $1`,
      [accountId, sealedSecret, step],
    );
  }

  async removeAuthenticator(ctx: RequestContext, accountId: string): Promise<void> {
    await this.database.query(
      ctx,
      `update second_factors set authenticator_secret = null, authenticator_added_at = null, last_step = null
       where account_id = $1`,
      [accountId],
    );
  }

  /** Passkeys, authenticator and recovery codes. */
  async removeAllOf(ctx: RequestContext, accountId: string): Promise<void> {
    await this.database.query(ctx, 'delete from passkeys where account_id = $1', [accountId]);
    await this.database.query(ctx, 'delete from recovery_codes where account_id = $1', [accountId]);
    await this.database.query(ctx, 'delete from second_factors where account_id = $1', [accountId]);
  }

  /** Puts these in place of all codes of before, used or not. */
  async replaceRecoveryCodes(
    ctx: RequestContext,
    accountId: string,
    hashes: readonly Buffer[],
  ): Promise<void> {
    await this.database.query(ctx, 'delete from recovery_codes where account_id = $1', [accountId]);
    await this.database.query(
      ctx,
      'insert into recovery_codes (account_id, code_hash) select $1, unnest($2::bytea[])',
      [accountId, hashes],
    );
  }
}
