import { Injectable } from '@nestjs/common';
import { RateLimits } from '@voix/api-platform/access';
import { UnitOfWork } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import { err, ok, type Result } from '@voix/domain-kernel';
import { SecondFactorFailed } from '../../domain/second-factor/second-factor.js';
import {
  SecondFactorRepository,
  type SecondFactorAttempt,
} from '../../persistence/second-factor.repository.js';

/** Counts what is tried, by address and by account, the latter in transactions of their own: a wrong code is an error, and an error would undo its count. */
@Injectable()
export class SecondFactorAttempts {
  constructor(
    private readonly rateLimits: RateLimits,
    private readonly unitOfWork: UnitOfWork,
    private readonly factors: SecondFactorRepository,
  ) {}

  async take(
    ctx: RequestContext,
    accountId: string,
  ): Promise<Result<SecondFactorAttempt, SecondFactorFailed>> {
    await this.rateLimits.perAddress(ctx, 'SIGN_IN_CODE_PER_ADDRESS');
    return this.unitOfWork.run<SecondFactorAttempt, SecondFactorFailed>(ctx, async (tx) => {
      const attempt = await this.factors.takeAttempt(tx, accountId);
      return attempt === null ? err(new SecondFactorFailed('SECOND_FACTOR_LOCKED')) : ok(attempt);
    });
  }
}
