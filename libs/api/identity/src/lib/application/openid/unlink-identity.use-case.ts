import { Injectable } from '@nestjs/common';
import { RateLimits, RefusalError } from '@voix/api-platform/access';
import { UnitOfWork } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import { isUuid, ok, type Result } from '@voix/domain-kernel';
import { LinkedIdentityRepository } from '../../persistence/linked-identity.repository.js';
import { requireSignedIn } from '../require-signed-in.js';
import { FactorKeeper } from '../second-factor/factor-keeper.js';
import { SecurityNotices } from '../second-factor/security-notices.js';

/** Takes an identity of one's own off the account, which its address still opens; one of another person does not exist (A13). */
@Injectable()
export class UnlinkIdentityUseCase {
  constructor(
    private readonly rateLimits: RateLimits,
    private readonly unitOfWork: UnitOfWork,
    private readonly keeper: FactorKeeper,
    private readonly identities: LinkedIdentityRepository,
    private readonly notices: SecurityNotices,
  ) {}

  async run(ctx: RequestContext, identityId: string): Promise<Result<undefined, never>> {
    const actor = requireSignedIn(ctx);
    if (!isUuid(identityId)) throw new RefusalError('NOT_FOUND');
    await this.rateLimits.perParticipant(ctx, 'SIGN_IN_KEYS_PER_PARTICIPANT');
    return this.unitOfWork.run<undefined, never>(ctx, async (tx) => {
      const { account } = await this.keeper.lock(tx, actor);
      const isOwn = await this.identities.remove(tx, identityId, account.id);
      if (!isOwn) throw new RefusalError('NOT_FOUND');
      await this.notices.send(tx, account, 'IDENTITY_UNLINKED');
      return ok();
    });
  }
}
