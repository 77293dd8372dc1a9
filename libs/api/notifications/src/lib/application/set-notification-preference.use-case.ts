import { Injectable } from '@nestjs/common';
import { RateLimits, RefusalError } from '@voix/api-platform/access';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { NotificationPreference } from '../domain/notification-kind.js';
import { PreferenceRepository } from '../persistence/preference.repository.js';

/** A person says whether they want messages of a kind. */
@Injectable()
export class SetNotificationPreferenceUseCase {
  constructor(
    private readonly limits: RateLimits,
    private readonly preferences: PreferenceRepository,
  ) {}

  async run(ctx: RequestContext, preference: NotificationPreference): Promise<void> {
    if (ctx.actor === null) throw new RefusalError('UNAUTHENTICATED');
    await this.limits.perParticipant(ctx, 'FOLLOW_PER_PARTICIPANT');
    await this.preferences.set(ctx, ctx.actor.participantRef, preference);
  }
}
