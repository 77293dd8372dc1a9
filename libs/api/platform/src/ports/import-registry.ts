import { Injectable } from '@nestjs/common';
import type * as v from 'valibot';
import type { ImportRecordKind, recordSchemas } from '@voix/contracts/import-format';
import type { RequestContext } from '../request-context/index.js';

/** The edition that records go into. */
export interface EditionHandle {
  readonly editionId: string;
  readonly editionRef: number;
  readonly activityId: string;
  readonly activityRef: number;
  readonly charterVersion: number;
}

/** What an importer may know: where records go, under which source name, and what "now" was when the import began. */
export interface ImportContext {
  readonly edition: EditionHandle;
  readonly source: string;
  readonly startedAt: Date;
}

type RecordOf<K extends ImportRecordKind> = v.InferOutput<(typeof recordSchemas)[K]>;

/** How one area takes in records of one kind. All inside the import's transaction; nothing is kept if one fails. */
export interface Importer<K extends ImportRecordKind = ImportRecordKind> {
  readonly kind: K;
  /** Writes a batch. A record that is already there (same source and key) is left as it is. Answers how many were new. */
  write(
    ctx: RequestContext,
    context: ImportContext,
    records: readonly RecordOf<K>[],
  ): Promise<{ added: number }>;
}

/** Outreach reads files and calls it; each area registers how its own records are written. */
@Injectable()
export class ImportRegistry {
  private readonly importers = new Map<ImportRecordKind, Importer>();

  register<K extends ImportRecordKind>(importer: Importer<K>): void {
    this.importers.set(importer.kind, importer);
  }

  /** The importer of a kind. Throws when no area has registered one: a fault of the build, not of the file. */
  for(kind: ImportRecordKind): Importer {
    const importer = this.importers.get(kind);
    if (importer === undefined) throw new Error(`No area imports records of kind ${kind}`);
    return importer;
  }
}
