import { DomainError } from '@voix/domain-kernel';

/** An activity is open during the phase: whoever removes the phase decides about that first. */
export class PhaseInUse extends DomainError<'PHASE_IN_USE'> {
  constructor() {
    super('PHASE_IN_USE');
  }
}

/** What has begun is history. */
export class PhaseHasBegun extends DomainError<'PHASE_HAS_BEGUN'> {
  constructor() {
    super('PHASE_HAS_BEGUN');
  }
}
