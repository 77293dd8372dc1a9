import type { ImportRecordKind } from '@voix/contracts/import-format';
import type { ImportNote } from './import-problem.js';

/** What an import did with the records of one kind. */
export interface KindReport {
  readonly kind: ImportRecordKind;
  readonly read: number;
  /** Those that were not there yet. */
  readonly added: number;
}

export interface ImportReport {
  readonly editionSlug: string;
  readonly isNewEdition: boolean;
  readonly kinds: readonly KindReport[];
  /** What is worth telling and no fault. */
  readonly notes: readonly ImportNote[];
}

/** How far an import is; `total` is unknown while files are read for the first time. */
export interface ImportProgress {
  readonly step: 'CHECK' | 'WRITE';
  readonly kind: ImportRecordKind;
  readonly done: number;
  readonly total: number | null;
}

/** The order of an import: what others refer to comes first. */
export const IMPORT_ORDER = [
  'information',
  'glossary',
  'use-cases',
  'events',
  'participants',
  'proposals',
  'arguments',
  'votes',
] as const satisfies readonly ImportRecordKind[];
