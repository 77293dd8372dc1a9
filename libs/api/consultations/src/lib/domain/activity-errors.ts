import { DomainError } from '@voix/domain-kernel';
import type { ActivitySummary } from './activity.js';

/** Somebody changed the words of the activity since they were opened; `current` is what it says now. */
export class ActivityConflict extends DomainError<'EDIT_CONFLICT'> {
  constructor(readonly current: ActivitySummary) {
    super('EDIT_CONFLICT');
  }
}

/** People have taken part in it: what they gave does not go with a setting. */
export class ActivityNotEmpty extends DomainError<'ACTIVITY_NOT_EMPTY'> {
  constructor() {
    super('ACTIVITY_NOT_EMPTY');
  }
}

/** The key was used before for another activity. */
export class ActivityKeyConflict extends DomainError<'IDEMPOTENCY_CONFLICT'> {
  constructor() {
    super('IDEMPOTENCY_CONFLICT');
  }
}
