import type { MessageLocale } from '@voix/contracts/error-codes';
import { DomainError, type ErrorParams } from '@voix/domain-kernel';
import { importMessage, type ImportMessageCode } from './import-messages.js';

/** One fault, where its author will find it. */
export interface ImportProblem {
  readonly file: string;
  /** From 1; null when it is the file itself. */
  readonly line: number | null;
  /** The column of a table, or the path of a field; null when it is the whole line. */
  readonly column: string | null;
  readonly code: ImportMessageCode;
  readonly params?: ErrorParams;
}

/** Something worth telling and no fault. */
export interface ImportNote {
  readonly code: ImportMessageCode;
  readonly params: ErrorParams;
}

/** How many faults are told at once: more would not be read. */
export const SHOWN_PROBLEMS = 100;

/** Nothing was imported, and why. `total` counts the faults that are not shown too. */
export class ImportRefused extends DomainError<'VALIDATION_FAILED'> {
  constructor(
    readonly problems: readonly ImportProblem[],
    readonly total: number,
  ) {
    super('VALIDATION_FAILED');
  }
}

/** A fault as one line: `votes.csv:12 — stance — …`. */
export function problemLine(problem: ImportProblem, locale: MessageLocale = 'fr'): string {
  const { file, line, column, code, params } = problem;
  const place = line === null ? file : `${file}:${line}`;
  const text = importMessage(locale, code, params);
  return [place, ...(column === null ? [] : [column]), text].join(' — ');
}

export function noteLine({ code, params }: ImportNote, locale: MessageLocale = 'fr'): string {
  return importMessage(locale, code, params);
}
