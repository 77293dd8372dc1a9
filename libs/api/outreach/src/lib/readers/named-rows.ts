import type { ImportProblem } from '../domain/import-problem.js';
import { csvRows } from './csv-rows.js';
import { UnreadableText } from './text-lines.js';

/** A row of a table with a known header: its cells by name. */
export interface NamedRow {
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
}

/** Reads a whole table of another system. Throws {@link UnreadableText} when a column that is needed is missing. */
export async function readTable(
  path: string,
  file: string,
  needed: readonly string[],
): Promise<NamedRow[]> {
  const rows: NamedRow[] = [];
  let header: readonly string[] | undefined;
  for await (const { line, cells } of csvRows(path, file)) {
    if (header === undefined) {
      header = cells.map((cell) => cell.trim());
      for (const column of needed) {
        if (!header.includes(column)) throw missingColumn(file, column);
      }
    } else rows.push({ line, cells: byName(header, cells) });
  }
  return rows;
}

function byName(header: readonly string[], cells: readonly string[]): ReadonlyMap<string, string> {
  return new Map(header.map((name, index) => [name, cells[index] ?? '']));
}

function missingColumn(file: string, column: string): UnreadableText {
  const problem: ImportProblem = { file, line: 1, column, code: 'REQUIRED' };
  return new UnreadableText(problem);
}
