import type { CheckedCondition } from '@voix/api-platform/ports';
import { DomainError } from '@voix/domain-kernel';
import type { PreparedEdition } from './prepared-edition.js';
import type { SeriesReference } from './series-reference.js';
import type { PreparedTheme } from './theme.js';

/** Somebody changed the edition since it was opened; `current` is what it says now. */
export class EditionConflict extends DomainError<'EDIT_CONFLICT'> {
  constructor(readonly current: PreparedEdition) {
    super('EDIT_CONFLICT');
  }
}

/** Somebody changed the theme since it was opened. */
export class ThemeConflict extends DomainError<'EDIT_CONFLICT'> {
  constructor(readonly current: PreparedTheme) {
    super('EDIT_CONFLICT');
  }
}

/** Somebody changed this college or territory of the series since it was opened. */
export class ReferenceConflict extends DomainError<'EDIT_CONFLICT'> {
  constructor(
    readonly seriesId: string,
    readonly current: SeriesReference,
  ) {
    super('EDIT_CONFLICT');
  }
}

/** Something is missing that everybody has a right to before an edition opens. */
export class EditionNotReady extends DomainError<'EDITION_NOT_READY'> {
  constructor(readonly missing: readonly CheckedCondition[]) {
    super('EDITION_NOT_READY');
  }
}

/** Not from this state: a draft is published, what is published is archived, and nothing goes back. */
export class EditionStateMismatch extends DomainError<'EDITION_STATE_MISMATCH'> {
  constructor() {
    super('EDITION_STATE_MISMATCH');
  }
}

/** A phase is running or still to come: nobody's participation ends because an edition is put away. */
export class PhasesNotOver extends DomainError<'PHASES_NOT_OVER'> {
  constructor() {
    super('PHASES_NOT_OVER');
  }
}

/** The creation key was used before for another edition. */
export class CreationConflict extends DomainError<'IDEMPOTENCY_CONFLICT'> {
  constructor() {
    super('IDEMPOTENCY_CONFLICT');
  }
}
