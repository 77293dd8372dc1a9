import * as v from 'valibot';
import type { ImportMessageCode } from './import-messages.js';
import type { ImportProblem } from './import-problem.js';

type Schema = v.GenericSchema;
type Issue = v.BaseIssue<unknown>;

const LONGEST_SHOWN = 60;

/** A value checked against a schema of the format: the value, or its faults. */
export type CheckedValue<S extends Schema> =
  | { readonly ok: true; readonly value: v.InferOutput<S> }
  | { readonly ok: false; readonly error: readonly ImportProblem[] };

/** Checks a value; each fault says where it stands and what is wrong, in words of the format. */
export function checkShape<S extends Schema>(
  schema: S,
  value: unknown,
  at: { readonly file: string; readonly line: number | null },
): CheckedValue<S> {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return { ok: true, value: parsed.output };
  return { ok: false, error: parsed.issues.map((issue) => problemOf(issue, at)) };
}

function problemOf(
  issue: Issue,
  { file, line }: { readonly file: string; readonly line: number | null },
): ImportProblem {
  const column = v.getDotPath(issue);
  const found = shown(issue.input);
  return { file, line, column, code: codeOf(issue), params: { found } };
}

function codeOf(issue: Issue): ImportMessageCode {
  if (issue.expected === 'never') return 'UNKNOWN_COLUMN';
  if (issue.received === 'undefined' || issue.input === undefined) return 'REQUIRED';
  if (issue.type === 'max_length') return 'TOO_LONG';
  // The one rule of the format that binds two fields.
  if (issue.type === 'check') return 'QUALIFICATION_NOT_FOR_STANCE';
  return issue.type === 'min_length' ? 'REQUIRED' : 'INVALID_VALUE';
}

/** Enough of a value to recognise it, on one line. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN)}…` : line;
}
