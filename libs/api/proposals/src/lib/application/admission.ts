import { Injectable } from '@nestjs/common';
import { GuestParticipation } from '@voix/api-identity';
import { RateLimits, RefusalError, type RateLimitName } from '@voix/api-platform/access';
import type { RequestContext } from '@voix/api-platform/request-context';

export interface AdmittedParticipant {
  /** The context of the rest of the act. */
  readonly ctx: RequestContext;
  readonly participantId: string;
  /** Its internal number. */
  readonly participantRef: number;
}

/** Makes whoever sends a request a participant who acts: a visitor becomes a guest, and each act is counted. */
@Injectable()
export class Admission {
  constructor(
    private readonly guests: GuestParticipation,
    private readonly limits: RateLimits,
  ) {}

  /** Call it before the transaction, once it is known that this person may take part. */
  async admit(visitor: RequestContext, limit: RateLimitName): Promise<AdmittedParticipant> {
    const ctx = await this.guests.ensureActor(visitor);
    if (ctx.actor === null) throw new RefusalError('UNAUTHENTICATED');
    await this.limits.perParticipant(ctx, limit);
    const { participantId, participantRef } = ctx.actor;
    return { ctx, participantId, participantRef };
  }
}
