import { Injectable } from '@nestjs/common';
import { RateLimits, RefusalError } from '@voix/api-platform/access';
import { UnitOfWork } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import { ok, type Result } from '@voix/domain-kernel';
import { hasFactor } from '../../domain/second-factor/second-factor.js';
import { requireSignedIn } from '../require-signed-in.js';
import { FactorKeeper } from './factor-keeper.js';

/** Makes ten new recovery codes; those of before work no more. */
@Injectable()
export class RenewRecoveryCodesUseCase {
  constructor(
    private readonly rateLimits: RateLimits,
    private readonly unitOfWork: UnitOfWork,
    private readonly keeper: FactorKeeper,
  ) {}

  async run(ctx: RequestContext): Promise<Result<readonly string[], never>> {
    const actor = requireSignedIn(ctx);
    await this.rateLimits.perParticipant(ctx, 'SIGN_IN_KEYS_PER_PARTICIPANT');
    return this.unitOfWork.run<readonly string[], never>(ctx, async (tx) => {
      const { account, ...held } = await this.keeper.lock(tx, actor);
      // A code on paper replaces something: without anything to replace, it would be all there is.
      if (!hasFactor(held)) throw new RefusalError('FORBIDDEN');
      const codes = await this.keeper.newRecoveryCodes(tx, account.id);
      await this.keeper.tell(tx, account, 'RECOVERY_CODES_RENEWED');
      return ok(codes);
    });
  }
}
