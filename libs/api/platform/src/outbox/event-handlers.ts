import { Injectable } from '@nestjs/common';
import type { DomainEventPayload, DomainEventType } from '@voix/contracts/domain-events';
import type { RequestContext } from '../request-context/index.js';

export interface DeliveredEvent<T extends DomainEventType = DomainEventType> {
  readonly id: string;
  readonly type: T;
  readonly aggregateId: string;
  readonly payload: DomainEventPayload<T>;
  readonly occurredAt: Date;
}

/** One reaction to one kind of event. It may run twice after a crash, so it is harmless when repeated. */
export interface EventHandler<T extends DomainEventType = DomainEventType> {
  /** Unique and stable: it is written beside each event once handled. */
  readonly name: string;
  readonly on: T;
  handle(ctx: RequestContext, event: DeliveredEvent<T>): Promise<void>;
}

@Injectable()
export class EventHandlerRegistry {
  private readonly handlers: EventHandler[] = [];

  register<T extends DomainEventType>(handler: EventHandler<T>): void {
    if (this.handlers.some((known) => known.name === handler.name)) {
      throw new Error(`Two event handlers are called ${handler.name}`);
    }
    this.handlers.push(handler);
  }

  named(name: string): EventHandler | undefined {
    return this.handlers.find((handler) => handler.name === name);
  }

  for(type: DomainEventType): readonly EventHandler[] {
    return this.handlers.filter((handler) => handler.on === type);
  }
}
