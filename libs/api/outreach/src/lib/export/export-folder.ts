import { NewFolder } from '@voix/api-platform/files';
import type { ImportRecordKind } from '@voix/contracts/import-format';
import { CSV_FIELDS, LIST_SEPARATOR, safeCell, type CellKind } from '../readers/csv-columns.js';

/** How records are written: lines of JSON keep everything; tables open in a spreadsheet, without earlier versions. */
export const EXPORT_LAYOUTS = ['jsonl', 'csv'] as const;
export type ExportLayout = (typeof EXPORT_LAYOUTS)[number];

const TOLD_EVERY = 500;

/** Writes an export into a folder of its own. */
export class ExportFolder {
  private constructor(
    private readonly folder: NewFolder,
    private readonly layout: ExportLayout,
  ) {}

  static async create(path: string, layout: ExportLayout): Promise<ExportFolder> {
    return new ExportFolder(await NewFolder.create(path), layout);
  }

  async writeJson(file: string, value: object): Promise<void> {
    await this.folder.write(file, [`${JSON.stringify(value, null, 2)}\n`]);
  }

  /** Writes all records of a kind as they come and answers how many there were. */
  async writeRecords(
    kind: ImportRecordKind,
    records: AsyncIterable<object>,
    onProgress: (count: number) => void = () => undefined,
  ): Promise<number> {
    const fields = this.layout === 'csv' ? CSV_FIELDS[kind] : undefined;
    let count = 0;
    async function* lines(): AsyncGenerator<string> {
      if (fields !== undefined) yield csvLine(Object.keys(fields));
      for await (const record of records) {
        count += 1;
        yield fields === undefined
          ? `${JSON.stringify(record)}\n`
          : csvLine(cellsOf(record, fields));
        if (count % TOLD_EVERY === 0) onProgress(count);
      }
    }
    await this.folder.write(`${kind}.${fields === undefined ? 'jsonl' : 'csv'}`, lines());
    return count;
  }
}

function cellsOf(record: object, fields: Readonly<Record<string, CellKind>>): string[] {
  return Object.keys(fields).map((field) => cellOf(valueAt(lastWords(record), field)));
}

/** A table holds one text: the one in force. */
function lastWords(record: object): object {
  if (!('versions' in record) || !Array.isArray(record.versions)) return record;
  const { title, body } = (record.versions.at(-1) ?? {}) as { title?: string; body?: string };
  return { ...record, ...(title !== undefined && { title }), ...(body !== undefined && { body }) };
}

function valueAt(record: object, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, name) =>
        typeof value === 'object' && value !== null
          ? (value as Record<string, unknown>)[name]
          : undefined,
      record,
    );
}

function cellOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = Array.isArray(value) ? value.join(LIST_SEPARATOR) : value;
  return safeCell(typeof text === 'string' ? text : JSON.stringify(text));
}

/** Every cell in quotes: a comma, a semicolon or a line break inside stays inside. */
function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`;
}
