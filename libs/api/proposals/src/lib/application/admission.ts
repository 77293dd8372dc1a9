import { Injectable } from '@nestjs/common';
import { EditionsFacade, type NoticeToAct } from '@voix/api-editions';
import { GuestParticipation } from '@voix/api-identity';
import { RateLimits, RefusalError, type RateLimitName } from '@voix/api-platform/access';
import type { RequestContext } from '@voix/api-platform/request-context';

export interface AdmittedParticipant {
  /** The context of the rest of the act. */
  readonly ctx: RequestContext;
  readonly participantId: string;
}

/** Makes whoever sends a request a participant who acts: a visitor becomes a guest, and each act is counted. */
@Injectable()
export class Admission {
  constructor(
    private readonly guests: GuestParticipation,
    private readonly limits: RateLimits,
    private readonly editions: EditionsFacade,
  ) {}

  /** Call it before the transaction, once it is known that this person may take part. */
  async admit(visitor: RequestContext, limit: RateLimitName): Promise<AdmittedParticipant> {
    const ctx = await this.guests.ensureActor(visitor);
    if (ctx.actor === null) throw new RefusalError('UNAUTHENTICATED');
    await this.limits.perParticipant(ctx, limit);
    return { ctx, participantId: ctx.actor.participantId };
  }

  /** Inside the transaction of the act: what its author was told about data, and whether they have still to agree. */
  async noticeToAct(tx: RequestContext, editionId: string): Promise<NoticeToAct> {
    if (tx.actor === null) throw new RefusalError('UNAUTHENTICATED');
    return this.editions.noticeToAct(tx, editionId, tx.actor.participantRef);
  }
}
