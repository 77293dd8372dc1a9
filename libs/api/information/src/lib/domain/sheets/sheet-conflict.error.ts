import { DomainError } from '@voix/domain-kernel';
import type { InformationSheet } from './information-sheet.js';

/** Somebody wrote another version since this one was opened; `current` is what it says now. */
export class SheetConflict extends DomainError<'EDIT_CONFLICT'> {
  constructor(readonly current: InformationSheet) {
    super('EDIT_CONFLICT');
  }
}
