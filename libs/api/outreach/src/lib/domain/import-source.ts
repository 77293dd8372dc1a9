import type { ImportManifest, ImportRecordKind } from '@voix/contracts/import-format';
import type { ImportNote, ImportProblem } from './import-problem.js';

/** Where something stands in what is read. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** A record of the exchange format, not yet checked, and where it stands. */
export interface ReadRecord {
  readonly value: unknown;
  readonly at: Place;
}

/** What a reader meets, one by one: a record, or something that cannot be one. */
export type ReadItem = ReadRecord | { readonly problem: ImportProblem };

/**
 * Something that can be imported, in the exchange format or translated into it. Reading is repeatable: an import
 * reads everything once to check it, and a second time to write it.
 */
export interface ImportSource {
  readonly manifest: ImportManifest;
  /** The edition to make, when the source describes one. */
  readonly edition: ReadRecord | null;
  /** What is worth telling and no fault. */
  readonly notes: readonly ImportNote[];
  records(kind: ImportRecordKind): AsyncIterable<ReadItem>;
}

/** An opened source, or why it cannot be read at all. */
export type OpenedSource =
  | { readonly ok: true; readonly value: ImportSource }
  | { readonly ok: false; readonly error: readonly ImportProblem[] };
