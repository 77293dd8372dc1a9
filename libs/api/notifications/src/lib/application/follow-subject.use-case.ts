import { Injectable } from '@nestjs/common';
import { RateLimits, RefusalError } from '@voix/api-platform/access';
import { FollowableSubjects } from '@voix/api-platform/ports';
import type { Actor, RequestContext } from '@voix/api-platform/request-context';
import { isUuid } from '@voix/domain-kernel';
import type { SubjectReference } from '../domain/follow.js';
import { FollowRepository } from '../persistence/follow.repository.js';

/** A person follows something that they may read, or follows it no more. Said twice, it is so once. */
@Injectable()
export class FollowSubjectUseCase {
  constructor(
    private readonly limits: RateLimits,
    private readonly subjects: FollowableSubjects,
    private readonly follows: FollowRepository,
  ) {}

  async follow(ctx: RequestContext, subject: SubjectReference): Promise<void> {
    const { participantRef } = await this.admit(ctx, subject);
    const found = await this.subjects.find(ctx, subject.kind, [subject.subjectId]);
    if (found.size === 0) throw new RefusalError('NOT_FOUND');
    await this.follows.add(ctx, participantRef, subject);
  }

  /** Also of what can no longer be read. */
  async unfollow(ctx: RequestContext, subject: SubjectReference): Promise<void> {
    const { participantRef } = await this.admit(ctx, subject);
    await this.follows.remove(ctx, participantRef, subject);
  }

  /** Someone who takes part already, with an account or without. */
  private async admit(ctx: RequestContext, { subjectId }: SubjectReference): Promise<Actor> {
    if (ctx.actor === null) throw new RefusalError('UNAUTHENTICATED');
    await this.limits.perParticipant(ctx, 'FOLLOW_PER_PARTICIPANT');
    if (!isUuid(subjectId)) throw new RefusalError('NOT_FOUND');
    return ctx.actor;
  }
}
