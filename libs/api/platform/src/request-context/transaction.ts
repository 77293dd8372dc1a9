import type { EntityManager } from 'typeorm';
import type { RecordedEvent } from '@voix/contracts/domain-events';

/** An open transaction and what must happen with it: events go in before the commit, hooks run after it. */
export class Transaction {
  readonly events: RecordedEvent[] = [];
  readonly afterCommit: (() => void)[] = [];

  constructor(readonly manager: EntityManager) {}
}
