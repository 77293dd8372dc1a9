import { Injectable } from '@nestjs/common';
import { RateLimits } from '@voix/api-platform/access';
import { UnitOfWork } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import { ok, type Result } from '@voix/domain-kernel';
import { hashToken } from '../../domain/secrets.js';
import { PendingIdentityRepository } from '../../persistence/pending-identity.repository.js';

/** Forgets the identity that was proved in this browser. There may be none: the end is the same. */
@Injectable()
export class DropPendingIdentityUseCase {
  constructor(
    private readonly rateLimits: RateLimits,
    private readonly unitOfWork: UnitOfWork,
    private readonly pending: PendingIdentityRepository,
  ) {}

  async run(ctx: RequestContext): Promise<Result<undefined, never>> {
    await this.rateLimits.perAddress(ctx, 'SIGN_IN_CODE_PER_ADDRESS');
    const browserToken = ctx.client?.browserToken ?? null;
    if (browserToken === null) return ok();
    const dropped = await this.unitOfWork.run<undefined, never>(ctx, async (tx) => {
      await this.pending.take(tx, hashToken(browserToken));
      return ok();
    });
    // Whoever is not signed in may still be waiting for a message.
    if (ctx.actor?.accountId != null) ctx.client?.dropBrowserToken();
    return dropped;
  }
}
