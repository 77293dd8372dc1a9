import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import { ok } from '@voix/domain-kernel';
import { SessionKeeper } from './session-keeper.js';

/** Ends the session of this browser. Harmless when there is none. */
@Injectable()
export class SignOutUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: SessionKeeper,
  ) {}

  async run(ctx: RequestContext): Promise<void> {
    await this.unitOfWork.run(ctx, async (tx) => {
      await this.sessions.endCurrent(tx);
      return ok();
    });
    ctx.client?.endSession();
  }
}
