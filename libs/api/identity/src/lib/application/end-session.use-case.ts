import { Injectable } from '@nestjs/common';
import { RateLimits, RefusalError } from '@voix/api-platform/access';
import { UnitOfWork } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import { isUuid, ok } from '@voix/domain-kernel';
import { SessionKeeper } from './session-keeper.js';

/** Ends a session of one's own, from any browser. Another person's session does not exist for whoever asks (A13). */
@Injectable()
export class EndSessionUseCase {
  constructor(
    private readonly rateLimits: RateLimits,
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: SessionKeeper,
  ) {}

  async run(ctx: RequestContext, sessionId: string): Promise<void> {
    const { actor } = ctx;
    if (actor === null || !isUuid(sessionId)) throw new RefusalError('NOT_FOUND');
    await this.rateLimits.perParticipant(ctx, 'EDIT_PER_PARTICIPANT');
    await this.unitOfWork.run(ctx, async (tx) => {
      const isOwn = await this.sessions.end(tx, sessionId, actor.participantId);
      if (!isOwn) throw new RefusalError('NOT_FOUND');
      return ok();
    });
    if (sessionId === actor.sessionId) ctx.client?.endSession();
  }
}
