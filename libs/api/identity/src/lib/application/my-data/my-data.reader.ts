import { Injectable } from '@nestjs/common';
import { RateLimits, RefusalError } from '@voix/api-platform/access';
import { PersonalDataRegistry, type PersonalDataSection } from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';

/** Everything that is held about the person who asks, and about nobody else (A30). */
@Injectable()
export class MyDataReader {
  constructor(
    private readonly rateLimits: RateLimits,
    private readonly registry: PersonalDataRegistry,
  ) {}

  async sections(ctx: RequestContext): Promise<readonly PersonalDataSection[]> {
    const { actor } = ctx;
    if (actor === null) throw new RefusalError('UNAUTHENTICATED');
    await this.rateLimits.perParticipant(ctx, 'MY_DATA_PER_PARTICIPANT');
    return this.registry.collect(ctx, {
      id: actor.participantId,
      ref: actor.participantRef,
      accountId: actor.accountId,
    });
  }
}
