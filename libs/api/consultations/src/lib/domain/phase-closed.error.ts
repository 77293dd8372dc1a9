import { DomainError } from '@voix/domain-kernel';

/** The interaction is not open now. The text of a person whose send arrives too late is not lost: only refused. */
export class PhaseClosed extends DomainError<'PHASE_CLOSED'> {
  constructor(
    /** When it opens next, if that is known. */
    readonly opensAt: Date | null,
    /** When it closed, if it was open before. */
    readonly closedAt: Date | null,
  ) {
    super('PHASE_CLOSED');
  }
}
