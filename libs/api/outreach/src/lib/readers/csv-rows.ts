import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { LONGEST_LINE, textLines, UnreadableText } from './text-lines.js';

/** A row of a table: its cells by the names of the first line. */
export interface CsvRow {
  /** Line of the file where the row begins: a quoted cell may hold line breaks. */
  readonly line: number;
  readonly cells: readonly string[];
}

interface ParsedRow {
  readonly info: { readonly lines: number };
  readonly raw: string;
  readonly record: string[];
}

const DELIMITERS = [',', ';', '\t'] as const;

/**
 * The rows of a CSV file, the first one being its header. Cells are parted by commas, semicolons or tabs: whichever the
 * header has most of. A cell is text, whatever it begins with: nothing here is a formula.
 */
export async function* csvRows(path: string, file: string): AsyncGenerator<CsvRow> {
  const delimiter = await delimiterOf(path, file);
  const parser = parse({
    delimiter,
    info: true,
    raw: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_LINE,
  });
  // Also called at a good end, when rows may still wait to be read: only a failure ends the parser here.
  const failed = (error: unknown) => {
    if (error instanceof Error) parser.destroy(error);
  };
  pipeline(Readable.from(withLineBreaks(path, file)), parser, failed);
  try {
    for await (const { info, raw, record } of parser as AsyncIterable<ParsedRow>) {
      yield { line: info.lines - lineBreaksWithin(raw), cells: record };
    }
  } catch (error) {
    throw error instanceof CsvError ? badQuotes(file, error) : error;
  }
}

async function* withLineBreaks(path: string, file: string): AsyncGenerator<string> {
  for await (const { text } of textLines(path, file)) yield `${text}\n`;
}

async function delimiterOf(path: string, file: string): Promise<string> {
  for await (const { text } of textLines(path, file)) {
    const outsideQuotes = text.replaceAll(/"[^"]*"/g, '');
    const counts = DELIMITERS.map((delimiter) => outsideQuotes.split(delimiter).length);
    return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
  }
  return ',';
}

function lineBreaksWithin(raw: string): number {
  return raw.trimEnd().split('\n').length - 1;
}

function badQuotes(file: string, error: CsvError): UnreadableText {
  const line = typeof error['lines'] === 'number' ? error['lines'] : null;
  return new UnreadableText({ file, line, column: null, code: 'BAD_QUOTES' });
}
