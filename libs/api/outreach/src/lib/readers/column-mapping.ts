import type { ImportRecordKind } from '@voix/contracts/import-format';
import type { ImportProblem } from '../domain/import-problem.js';
import { CSV_FIELDS, type CellKind } from './csv-columns.js';

/** `mapping.json`: for a file, which of its columns holds each field. Columns that are not named are left out. */
export type ColumnMapping = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What a column of a table holds. */
export interface ReadColumn {
  readonly index: number;
  readonly name: string;
  readonly field: string;
  readonly cells: CellKind;
}

export interface TableHeader {
  readonly columns: readonly ReadColumn[];
  readonly width: number;
  readonly problems: readonly ImportProblem[];
}

const HEADER_LINE = 1;

/** What the columns of a file hold, by its header and, where there is one, by the mapping. */
export function readHeader(
  kind: ImportRecordKind,
  file: string,
  names: readonly string[],
  mapping: Readonly<Record<string, string>> | undefined,
): TableHeader {
  const fields = CSV_FIELDS[kind] ?? {};
  const columns: ReadColumn[] = [];
  const problems: ImportProblem[] = [];
  const take = (index: number, name: string, field: string) => {
    const cells = Object.hasOwn(fields, field) ? fields[field] : undefined;
    if (cells !== undefined) columns.push({ index, name, field, cells });
    else problems.push({ file, line: HEADER_LINE, column: name, code: 'UNKNOWN_COLUMN' });
  };
  const header = names.map((name) => name.trim());
  if (mapping === undefined) header.forEach((name, index) => take(index, name, name));
  else {
    for (const [field, name] of Object.entries(mapping)) {
      const index = header.indexOf(name);
      if (index === -1) problems.push({ file, line: HEADER_LINE, column: name, code: 'REQUIRED' });
      else take(index, name, field);
    }
  }
  return { columns, width: header.length, problems };
}
