import type { ImportRecordKind } from '@voix/contracts/import-format';
import { readHeader, type ReadColumn } from './column-mapping.js';
import { cellValue } from './csv-columns.js';
import { csvRows } from './csv-rows.js';
import type { ReadItem } from '../domain/import-source.js';
import { textLines, UnreadableText } from './text-lines.js';

/** One file of records. */
export interface RecordFile {
  readonly kind: ImportRecordKind;
  readonly path: string;
  /** Its name, as its author knows it. */
  readonly file: string;
  readonly mapping?: Readonly<Record<string, string>>;
}

/** The records of a file, whichever way it is written. Where it stops being text, it stops. */
export async function* recordsOf(source: RecordFile): AsyncGenerator<ReadItem> {
  try {
    yield* isTable(source.file) ? csvRecords(source) : jsonRecords(source);
  } catch (error) {
    if (!(error instanceof UnreadableText)) throw error;
    yield { problem: error.problem };
  }
}

async function* jsonRecords({ path, file }: RecordFile): AsyncGenerator<ReadItem> {
  for await (const { number: line, text } of textLines(path, file)) {
    if (text.trim() === '') continue;
    const value = parseJson(text);
    if (value === undefined) {
      yield { problem: { file, line, column: null, code: 'NOT_JSON' } };
    } else yield { value, at: { file, line } };
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined; // SyntaxError is how JSON.parse says no; null and false are values.
  }
}

async function* csvRecords({ kind, path, file, mapping }: RecordFile): AsyncGenerator<ReadItem> {
  let header: ReturnType<typeof readHeader> | undefined;
  for await (const { line, cells } of csvRows(path, file)) {
    if (header === undefined) {
      header = readHeader(kind, file, cells, mapping);
      for (const problem of header.problems) yield { problem };
      if (header.problems.length > 0) return;
    } else if (cells.length > header.width) {
      const params = { found: cells.length, max: header.width };
      yield { problem: { file, line, column: null, code: 'TOO_MANY_CELLS', params } };
    } else yield { value: recordOf(header.columns, cells), at: { file, line } };
  }
}

/** Builds the record of a row; a dot in the name of a field leads into an object. */
function recordOf(columns: readonly ReadColumn[], cells: readonly string[]): object {
  const record: Record<string, unknown> = {};
  for (const { index, field, cells: kind } of columns) {
    const value = cellValue(cells[index] ?? '', kind);
    if (value === undefined) continue;
    const [name = field, inner] = field.split('.');
    if (inner === undefined) record[name] = value;
    else record[name] = { ...(record[name] as object | undefined), [inner]: value };
  }
  return record;
}

function isTable(file: string): boolean {
  return file.endsWith('.csv') || file.endsWith('.csv.gz');
}
