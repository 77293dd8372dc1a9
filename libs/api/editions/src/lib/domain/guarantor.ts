import type { GuarantorDuty } from '@voix/contracts/validation';
import { DomainError } from '@voix/domain-kernel';

/** What everybody reads about whoever holds a duty. */
export interface GuarantorWords {
  readonly name: string;
  readonly presentation: string;
  readonly contact: string;
}

/** A person or body that watches over an edition, named publicly. */
export interface Guarantor extends GuarantorWords {
  readonly editionId: string;
  readonly duty: GuarantorDuty;
  /** Counted up by each change. */
  readonly version: number;
  readonly namedAt: Date;
}

/** Somebody named another since the form was opened. */
export class GuarantorConflict extends DomainError<'EDIT_CONFLICT'> {
  constructor(readonly current: Guarantor) {
    super('EDIT_CONFLICT');
  }
}
