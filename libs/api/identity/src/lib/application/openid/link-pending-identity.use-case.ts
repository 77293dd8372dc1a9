import { Injectable } from '@nestjs/common';
import { RateLimits, RefusalError } from '@voix/api-platform/access';
import { UnitOfWork } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import { err, ok, type Result } from '@voix/domain-kernel';
import { IdentityLinkedElsewhere } from '../../domain/openid/identity.js';
import { hashToken } from '../../domain/secrets.js';
import { LinkedIdentityRepository } from '../../persistence/linked-identity.repository.js';
import { PendingIdentityRepository } from '../../persistence/pending-identity.repository.js';
import { requireSignedIn } from '../require-signed-in.js';
import { FactorKeeper } from '../second-factor/factor-keeper.js';
import { SecurityNotices } from '../second-factor/security-notices.js';

/**
 * Links the identity that was proved in this browser to the account that is signed in here. Somebody asks for it: on a
 * computer that people share, the one who proved and the one who signed in may be two.
 */
@Injectable()
export class LinkPendingIdentityUseCase {
  constructor(
    private readonly rateLimits: RateLimits,
    private readonly unitOfWork: UnitOfWork,
    private readonly keeper: FactorKeeper,
    private readonly pending: PendingIdentityRepository,
    private readonly identities: LinkedIdentityRepository,
    private readonly notices: SecurityNotices,
  ) {}

  async run(ctx: RequestContext): Promise<Result<undefined, IdentityLinkedElsewhere>> {
    const actor = requireSignedIn(ctx);
    const browserToken = ctx.client?.browserToken ?? null;
    if (browserToken === null) throw new RefusalError('NOT_FOUND');
    await this.rateLimits.perParticipant(ctx, 'SIGN_IN_KEYS_PER_PARTICIPANT');
    const linked = await this.unitOfWork.run<undefined, IdentityLinkedElsewhere>(
      ctx,
      async (tx) => {
        const { account } = await this.keeper.lock(tx, actor);
        const identity = await this.pending.take(tx, hashToken(browserToken));
        if (identity === null) throw new RefusalError('NOT_FOUND');
        const isNew = await this.identities.link(tx, tx.newId(), account.id, identity);
        if (!isNew) return err(new IdentityLinkedElsewhere());
        await this.notices.send(tx, account, 'IDENTITY_LINKED');
        return ok();
      },
    );
    if (linked.ok) ctx.client?.dropBrowserToken();
    return linked;
  }
}
