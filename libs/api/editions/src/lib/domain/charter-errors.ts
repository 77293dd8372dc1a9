import { DomainError } from '@voix/domain-kernel';
import type { CharterDraft } from './charter.js';

/** Somebody changed, adopted or dropped the draft since it was opened; `current` is what is being written now, if anything. */
export class CharterConflict extends DomainError<'EDIT_CONFLICT'> {
  constructor(readonly current: CharterDraft | null) {
    super('EDIT_CONFLICT');
  }
}
