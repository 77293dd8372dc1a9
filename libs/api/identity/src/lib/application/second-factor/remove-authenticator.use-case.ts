import { Injectable } from '@nestjs/common';
import { RateLimits } from '@voix/api-platform/access';
import { UnitOfWork } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import { err, ok, type Result } from '@voix/domain-kernel';
import { isLastFactor, LastSecondFactor } from '../../domain/second-factor/second-factor.js';
import { SecondFactorRepository } from '../../persistence/second-factor.repository.js';
import { requireSignedIn } from '../require-signed-in.js';
import { FactorKeeper } from './factor-keeper.js';

/** Gives the authenticator up. Harmless when there is none. */
@Injectable()
export class RemoveAuthenticatorUseCase {
  constructor(
    private readonly rateLimits: RateLimits,
    private readonly unitOfWork: UnitOfWork,
    private readonly keeper: FactorKeeper,
    private readonly factors: SecondFactorRepository,
  ) {}

  async run(ctx: RequestContext): Promise<Result<undefined, LastSecondFactor>> {
    const actor = requireSignedIn(ctx);
    await this.rateLimits.perParticipant(ctx, 'SIGN_IN_KEYS_PER_PARTICIPANT');
    return this.unitOfWork.run<undefined, LastSecondFactor>(ctx, async (tx) => {
      const { account, ...held } = await this.keeper.lock(tx, actor);
      if (!held.hasAuthenticator) return ok();
      if (isLastFactor(held)) return err(new LastSecondFactor());
      await this.factors.removeAuthenticator(tx, account.id);
      await this.keeper.tell(tx, account, 'AUTHENTICATOR_REMOVED');
      return ok();
    });
  }
}
