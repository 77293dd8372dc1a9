import { Injectable } from '@nestjs/common';
import { RateLimits, RefusalError } from '@voix/api-platform/access';
import { UnitOfWork } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import { err, isUuid, ok, type Result } from '@voix/domain-kernel';
import { isLastFactor, LastSecondFactor } from '../../domain/second-factor/second-factor.js';
import { PasskeyRepository } from '../../persistence/passkey.repository.js';
import { requireSignedIn } from '../require-signed-in.js';
import { FactorKeeper } from '../second-factor/factor-keeper.js';

/** Removes a passkey of one's own; one of another person does not exist for whoever asks (A13). */
@Injectable()
export class RemovePasskeyUseCase {
  constructor(
    private readonly rateLimits: RateLimits,
    private readonly unitOfWork: UnitOfWork,
    private readonly keeper: FactorKeeper,
    private readonly passkeys: PasskeyRepository,
  ) {}

  async run(ctx: RequestContext, passkeyId: string): Promise<Result<undefined, LastSecondFactor>> {
    const actor = requireSignedIn(ctx);
    if (!isUuid(passkeyId)) throw new RefusalError('NOT_FOUND');
    await this.rateLimits.perParticipant(ctx, 'SIGN_IN_KEYS_PER_PARTICIPANT');
    return this.unitOfWork.run<undefined, LastSecondFactor>(ctx, async (tx) => {
      const { account, ...held } = await this.keeper.lock(tx, actor);
      const isOwn = await this.passkeys.remove(tx, passkeyId, account.id);
      if (!isOwn) throw new RefusalError('NOT_FOUND');
      if (isLastFactor(held)) return err(new LastSecondFactor());
      await this.keeper.tell(tx, account, 'PASSKEY_REMOVED');
      return ok();
    });
  }
}
