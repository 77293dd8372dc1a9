import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TextDecoder } from 'node:util';
import * as v from 'valibot';
import {
  IMPORT_FORMAT,
  IMPORT_FORMAT_VERSION,
  manifestRecord,
  recordSchemas,
  type ImportManifest,
  type ImportRecordKind,
} from '@voix/contracts/import-format';
import type { ImportNote, ImportProblem } from '../domain/import-problem.js';
import { checkShape } from '../domain/schema-problems.js';
import type { ColumnMapping } from './column-mapping.js';
import { CSV_FIELDS } from './csv-columns.js';
import type { ImportSource, OpenedSource, ReadItem, ReadRecord } from '../domain/import-source.js';
import { recordsOf, type RecordFile } from './record-files.js';

const MANIFEST = 'manifest.json';
const EDITION = 'edition.json';
const MAPPING = 'mapping.json';
const KINDS = Object.keys(recordSchemas) as ImportRecordKind[];

const mappingSchema = v.record(v.string(), v.record(v.string(), v.string()));

/** Opens a folder in the exchange format: see docs/reference/import-format.md. */
export async function openVoixFolder(folder: string): Promise<OpenedSource> {
  const reader = new FolderReader(folder, await readdir(folder));
  return reader.open();
}

class FolderReader {
  private readonly problems: ImportProblem[] = [];

  constructor(
    private readonly folder: string,
    private readonly names: readonly string[],
  ) {}

  async open(): Promise<OpenedSource> {
    const manifest = await this.manifest();
    const edition = await this.json(EDITION);
    const files = this.files(await this.mapping());
    if (manifest === null || this.problems.length > 0) return { ok: false, error: this.problems };
    const records = (kind: ImportRecordKind) => readRecords(files.get(kind));
    const source: ImportSource = { manifest, edition, notes: this.notes(files), records };
    return { ok: true, value: source };
  }

  private async manifest(): Promise<ImportManifest | null> {
    const read = await this.json(MANIFEST);
    if (read === null) {
      if (!this.names.includes(MANIFEST)) this.report(MANIFEST, 'FILE_MISSING');
      return null;
    }
    const { format, version } = (read.value ?? {}) as Partial<ImportManifest>;
    if (format !== IMPORT_FORMAT || version !== IMPORT_FORMAT_VERSION) {
      const params = { format: IMPORT_FORMAT, version: IMPORT_FORMAT_VERSION };
      this.report(MANIFEST, 'FORMAT_UNKNOWN', params);
      return null;
    }
    return this.checked(MANIFEST, manifestRecord, read.value);
  }

  private async mapping(): Promise<ColumnMapping> {
    const read = await this.json(MAPPING);
    return read === null ? {} : (this.checked(MAPPING, mappingSchema, read.value) ?? {});
  }

  /** At most one file for each kind of record; `.gz` may follow its name. */
  private files(mapping: ColumnMapping): ReadonlyMap<ImportRecordKind, RecordFile> {
    const found = new Map<ImportRecordKind, RecordFile>();
    for (const kind of KINDS) {
      const [file, other] = this.names.filter((name) => fileNamesOf(kind).includes(name));
      if (file === undefined) continue;
      if (other !== undefined) this.report(other, 'TWO_FILES', { kept: file, found: other });
      const columns = mapping[file];
      const path = join(this.folder, file);
      found.set(kind, { kind, path, file, ...(columns && { mapping: columns }) });
    }
    const read = [...found.values()].map(({ file }) => file);
    for (const file of Object.keys(mapping)) {
      if (!read.includes(file)) this.report(file, 'FILE_MISSING');
    }
    return found;
  }

  private notes(files: ReadonlyMap<ImportRecordKind, RecordFile>): ImportNote[] {
    const read = [MANIFEST, EDITION, MAPPING, ...[...files.values()].map(({ file }) => file)];
    const ignored = this.names.filter((name) => !read.includes(name));
    if (ignored.length === 0) return [];
    return [{ code: 'FILES_LEFT_ASIDE', params: { files: ignored.join(', ') } }];
  }

  /** A file of JSON as a record; null when it is not there or cannot be read. */
  private async json(file: string): Promise<ReadRecord | null> {
    if (!this.names.includes(file)) return null;
    const bytes = await readFile(join(this.folder, file));
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      return { value: JSON.parse(text) as unknown, at: { file, line: 1 } };
    } catch (error) {
      this.report(file, error instanceof SyntaxError ? 'NOT_JSON' : 'BAD_TEXT');
      return null;
    }
  }

  private checked<S extends v.GenericSchema>(
    file: string,
    schema: S,
    value: unknown,
  ): v.InferOutput<S> | null {
    const checked = checkShape(schema, value, { file, line: null });
    if (checked.ok) return checked.value;
    this.problems.push(...checked.error);
    return null;
  }

  private report(
    file: string,
    code: ImportProblem['code'],
    params: ImportProblem['params'] = {},
  ): void {
    this.problems.push({ file, line: null, column: null, code, params });
  }
}

function fileNamesOf(kind: ImportRecordKind): string[] {
  const endings = kind in CSV_FIELDS ? ['jsonl', 'csv'] : ['jsonl'];
  return endings.flatMap((ending) => [`${kind}.${ending}`, `${kind}.${ending}.gz`]);
}

async function* readRecords(file: RecordFile | undefined): AsyncGenerator<ReadItem> {
  if (file !== undefined) yield* recordsOf(file);
}
