import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ImportRecordKind } from '@voix/contracts/import-format';
import { CSV_FIELDS, LIST_SEPARATOR, safeCell, type CellKind } from '../readers/csv-columns.js';

/** How records are written: lines of JSON keep everything; tables open in a spreadsheet, without earlier versions. */
export const EXPORT_LAYOUTS = ['jsonl', 'csv'] as const;
export type ExportLayout = (typeof EXPORT_LAYOUTS)[number];

const TOLD_EVERY = 500;

/** The folder is there and holds something: an export never mixes with what was there. */
export class FolderNotEmpty extends Error {
  constructor(readonly path: string) {
    super(`${path} is not empty`);
    this.name = 'FolderNotEmpty';
  }
}

/** Writes an export into a folder of its own. */
export class ExportFolder {
  private constructor(
    private readonly path: string,
    private readonly layout: ExportLayout,
  ) {}

  static async create(path: string, layout: ExportLayout): Promise<ExportFolder> {
    await mkdir(path, { recursive: true });
    if ((await readdir(path)).length > 0) throw new FolderNotEmpty(path);
    return new ExportFolder(path, layout);
  }

  async writeJson(file: string, value: object): Promise<void> {
    await writeFile(join(this.path, file), `${JSON.stringify(value, null, 2)}\n`);
  }

  /** Writes all records of a kind as they come and answers how many there were. */
  async writeRecords(
    kind: ImportRecordKind,
    records: AsyncIterable<object>,
    onProgress: (count: number) => void = () => undefined,
  ): Promise<number> {
    const fields = this.layout === 'csv' ? CSV_FIELDS[kind] : undefined;
    const file = `${kind}.${fields === undefined ? 'jsonl' : 'csv'}`;
    const stream = createWriteStream(join(this.path, file), { flags: 'wx' });
    let count = 0;
    if (fields !== undefined) await write(stream, csvLine(Object.keys(fields)));
    for await (const record of records) {
      count += 1;
      const line =
        fields === undefined ? JSON.stringify(record) + '\n' : csvLine(cellsOf(record, fields));
      await write(stream, line);
      if (count % TOLD_EVERY === 0) onProgress(count);
    }
    stream.end();
    await once(stream, 'finish');
    return count;
  }
}

/** Waits when the disk is slower than the database. */
async function write(stream: WriteStream, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
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
