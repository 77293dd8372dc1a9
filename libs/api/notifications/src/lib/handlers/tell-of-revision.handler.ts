import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  EventHandlerRegistry,
  type DeliveredEvent,
  type EventHandler,
} from '@voix/api-platform/outbox';
import type { RequestContext } from '@voix/api-platform/request-context';
import { FollowerNews } from '../application/follower-news.js';

/** Tells those who follow a proposal that its text has changed. */
@Injectable()
export class TellOfRevisionHandler implements EventHandler<'proposals.revised'>, OnModuleInit {
  readonly name = 'notifications.tell-of-revision';
  readonly on = 'proposals.revised';

  constructor(
    private readonly registry: EventHandlerRegistry,
    private readonly news: FollowerNews,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  handle(ctx: RequestContext, { payload }: DeliveredEvent<'proposals.revised'>): Promise<void> {
    return this.news.tell(ctx, {
      kind: 'PROPOSAL',
      subjectId: payload.proposalId,
      notification: 'FOLLOWED_REVISED',
      isUrgent: false,
    });
  }
}
