import { Injectable } from '@nestjs/common';
import { LedgerWriter } from '@voix/api-audit';
import { RefusalError } from '@voix/api-platform/access';
import { UnitOfWork } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import { emailSchema, validate } from '@voix/contracts/validation';
import { ok, type Result, type ValidationFailed } from '@voix/domain-kernel';
import { secondFactorResetEntry } from '../../events/identity-ledger.js';
import { AccountRepository } from '../../persistence/account.repository.js';
import { SecondFactorRepository } from '../../persistence/second-factor.repository.js';
import { SessionKeeper } from '../session-keeper.js';
import { SecurityNotices } from './security-notices.js';

export interface SecondFactorReset {
  /** False when nobody has an account with this address: nothing was changed. */
  readonly wasFound: boolean;
}

/**
 * For whoever lost all they could pass with: takes everything away, so that they choose anew. Only whoever reaches the
 * database may, on the command line; it stays in the ledger, and its owner is told.
 */
@Injectable()
export class ResetSecondFactorUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: AccountRepository,
    private readonly factors: SecondFactorRepository,
    private readonly sessions: SessionKeeper,
    private readonly ledger: LedgerWriter,
    private readonly notices: SecurityNotices,
  ) {}

  async run(
    ctx: RequestContext,
    input: { readonly email: string },
  ): Promise<Result<SecondFactorReset, ValidationFailed>> {
    if (ctx.origin !== 'cli') throw new RefusalError('FORBIDDEN');
    const checked = validate(emailSchema, input);
    if (!checked.ok) return checked;
    return this.unitOfWork.run<SecondFactorReset, ValidationFailed>(ctx, async (tx) => {
      const accountId = await this.accounts.lock(tx, checked.value.email);
      if (accountId !== null) await this.reset(tx, accountId);
      return ok({ wasFound: accountId !== null });
    });
  }

  private async reset(tx: RequestContext, accountId: string): Promise<void> {
    await this.factors.removeAllOf(tx, accountId);
    await this.sessions.endAllOfAccount(tx, accountId);
    await this.ledger.append(tx, secondFactorResetEntry(accountId));
    const account = await this.accounts.findById(tx, accountId);
    if (account !== null) await this.notices.send(tx, account, 'SECOND_FACTOR_RESET');
  }
}
