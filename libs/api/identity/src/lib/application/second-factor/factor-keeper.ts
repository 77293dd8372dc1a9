import { Injectable } from '@nestjs/common';
import { RefusalError } from '@voix/api-platform/access';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { SignedInActor } from '../../domain/eligibility.policy.js';
import {
  hashRecoveryCode,
  RECOVERY_CODE_BYTES,
  RECOVERY_CODE_COUNT,
  recoveryCodeFrom,
} from '../../domain/second-factor/recovery-code.js';
import { mayChangeFactors, type FactorsHeld } from '../../domain/second-factor/second-factor.js';
import { AccountRepository, type StoredAccount } from '../../persistence/account.repository.js';
import { SecondFactorRepository } from '../../persistence/second-factor.repository.js';
import type { SecurityChange } from './security-mail.js';
import { SecurityNotices } from './security-notices.js';

/** An account that nobody else changes before the transaction ends, and what it has. */
export interface ChangeableFactors extends FactorsHeld {
  readonly account: StoredAccount;
}

/** What all changes of passkeys, authenticators and recovery codes share, inside the transaction of a use case. */
@Injectable()
export class FactorKeeper {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly factors: SecondFactorRepository,
    private readonly notices: SecurityNotices,
  ) {}

  /** Locks the account of whoever is signed in. */
  async lockAccount(tx: RequestContext, { accountId }: SignedInActor): Promise<StoredAccount> {
    const account = await this.accounts.lockById(tx, accountId);
    if (account === null) throw new RefusalError('UNAUTHENTICATED');
    return account;
  }

  /** Locks the account, and refuses a session that may not change what the account passes with. */
  async lock(tx: RequestContext, actor: SignedInActor): Promise<ChangeableFactors> {
    const account = await this.lockAccount(tx, actor);
    const held = await this.factors.factorsOf(tx, account.id);
    if (!mayChangeFactors(held, actor.secondFactorAt != null))
      throw new RefusalError('SECOND_FACTOR_REQUIRED');
    return { ...held, account };
  }

  /** Tells the owner of the account what was changed. */
  tell(tx: RequestContext, account: StoredAccount, change: SecurityChange): Promise<void> {
    return this.notices.send(tx, account, change);
  }

  /** Makes new recovery codes, which end those of before. This is the only time that they can be read. */
  async newRecoveryCodes(tx: RequestContext, accountId: string): Promise<readonly string[]> {
    const codes = Array.from({ length: RECOVERY_CODE_COUNT }, () =>
      recoveryCodeFrom(tx.randomBytes(RECOVERY_CODE_BYTES)),
    );
    const hashes = codes.map((code) => hashRecoveryCode(accountId, code));
    await this.factors.replaceRecoveryCodes(tx, accountId, hashes);
    return codes;
  }
}
