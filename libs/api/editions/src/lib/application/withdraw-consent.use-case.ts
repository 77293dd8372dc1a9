import { Injectable } from '@nestjs/common';
import { RateLimits, RefusalError } from '@voix/api-platform/access';
import { UnitOfWork } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import { isUuid, ok, type Result } from '@voix/domain-kernel';
import { EditionRepository } from '../persistence/edition.repository.js';
import type { ChangedConsent } from './give-consent.use-case.js';
import { NoticeKeeper } from './notice.keeper.js';

export interface WithdrawConsentCommand {
  readonly editionId: string;
}

/**
 * A person takes their consent back: whatever they do next waits until they agree again. What they did before stays
 * until they withdraw or erase it. Easier than giving it: any version, any time, without anything to lose.
 */
@Injectable()
export class WithdrawConsentUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly limits: RateLimits,
    private readonly editions: EditionRepository,
    private readonly notices: NoticeKeeper,
  ) {}

  async run(
    ctx: RequestContext,
    { editionId }: WithdrawConsentCommand,
  ): Promise<Result<ChangedConsent, never>> {
    const found = isUuid(editionId) ? await this.editions.findByIds(ctx, [editionId]) : [];
    if (found.length === 0) throw new RefusalError('NOT_FOUND');
    // Somebody whom nobody knows has agreed to nothing.
    if (ctx.actor === null) return ok({ editionId });
    await this.limits.perParticipant(ctx, 'CONSENT_PER_PARTICIPANT');
    const { participantRef } = ctx.actor;
    return this.unitOfWork.run(ctx, async (tx) => {
      const { last } = await this.notices.hold(tx, editionId, participantRef);
      if (last?.act === 'GIVEN') {
        const { noticeVersion } = last;
        await this.notices.add(tx, { editionId, participantRef, act: 'WITHDRAWN', noticeVersion });
      }
      return ok({ editionId });
    });
  }
}
