import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  EventHandlerRegistry,
  type DeliveredEvent,
  type EventHandler,
} from '@voix/api-platform/outbox';
import type { RequestContext } from '@voix/api-platform/request-context';
import { FollowerNews } from '../application/follower-news.js';

/** Tells those who follow a proposal that its author has withdrawn it. */
@Injectable()
export class TellOfWithdrawalHandler implements EventHandler<'proposals.withdrawn'>, OnModuleInit {
  readonly name = 'notifications.tell-of-withdrawal';
  readonly on = 'proposals.withdrawn';

  constructor(
    private readonly registry: EventHandlerRegistry,
    private readonly news: FollowerNews,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  handle(ctx: RequestContext, { payload }: DeliveredEvent<'proposals.withdrawn'>): Promise<void> {
    return this.news.tell(ctx, {
      kind: 'PROPOSAL',
      subjectId: payload.proposalId,
      notification: 'FOLLOWED_WITHDRAWN',
      isUrgent: true,
    });
  }
}
