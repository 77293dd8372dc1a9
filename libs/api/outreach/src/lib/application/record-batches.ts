import * as v from 'valibot';
import type { Importer } from '@voix/api-platform/ports';
import { recordSchemas, type ImportRecordKind } from '@voix/contracts/import-format';
import type { ImportChecker, RecordOf } from '../domain/import-checker.js';
import type { ImportSource } from '../domain/import-source.js';

/** Records on their way to the importer of their kind. */
export type ImportBatch = Parameters<Importer['write']>[2];

type AnyRecord = ImportBatch[number];

/** How many records are written with one statement. */
export const BATCH_SIZE = 500;

/** The checked records of a kind, a batch at a time, in the order in which they must be written. */
export async function* recordBatches(
  source: ImportSource,
  kind: ImportRecordKind,
  checker: ImportChecker,
): AsyncGenerator<ImportBatch> {
  let batch: AnyRecord[] = [];
  for await (const record of inOrder(source, kind, checker)) {
    batch.push(record);
    if (batch.length < BATCH_SIZE) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Proposals that were merged come after those that they were merged into; of votes, the last word counts. */
async function* inOrder(
  source: ImportSource,
  kind: ImportRecordKind,
  checker: ImportChecker,
): AsyncGenerator<AnyRecord> {
  const isMerged = (record: AnyRecord) => 'state' in record && record.state === 'MERGED';
  const isLastWord = (record: AnyRecord, line: number) =>
    kind !== 'votes' || checker.isLastWord(record as RecordOf<'votes'>, line);
  for await (const { record, line } of read(source, kind)) {
    if (!isMerged(record) && isLastWord(record, line)) yield record;
  }
  if (kind !== 'proposals' || !checker.hasMerged) return;
  for await (const { record } of read(source, kind)) if (isMerged(record)) yield record;
}

async function* read(
  source: ImportSource,
  kind: ImportRecordKind,
): AsyncGenerator<{ readonly record: AnyRecord; readonly line: number }> {
  for await (const item of source.records(kind)) {
    // The first reading found no fault: one that shows now came into the files in between.
    if ('problem' in item) throw new Error(`${item.problem.file} changed while it was imported`);
    yield { record: v.parse(recordSchemas[kind], item.value), line: item.at.line };
  }
}
