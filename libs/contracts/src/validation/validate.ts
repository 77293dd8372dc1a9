import {
  getDotPath,
  safeParse,
  type GenericSchema,
  type InferInput,
  type InferOutput,
} from 'valibot';
import { err, ok, ValidationFailed, type Result, type ValidationIssue } from '@voix/domain-kernel';
import { issueOf } from './fault.js';

/**
 * Holds an input to its schema: what it means, cleaned, or what is wrong with it. The server and the forms both ask
 * here, so that they answer the same paths, codes and numbers.
 */
export function validate<S extends GenericSchema>(
  schema: S,
  input: InferInput<S>,
): Result<InferOutput<S>, ValidationFailed> {
  const checked = safeParse(schema, input);
  if (checked.success) return ok(checked.output);
  const issues = checked.issues.map((found) => issueOf(found, getDotPath(found) ?? ''));
  return err(new ValidationFailed(firstOfEachPath(issues)));
}

/** Adds the faults that only the server can find, so that all are told at once. */
export function withFaults<T>(
  checked: Result<T, ValidationFailed>,
  more: readonly ValidationIssue[],
): Result<T, ValidationFailed> {
  if (more.length === 0) return checked;
  const found = checked.ok ? [] : checked.error.issues;
  return err(new ValidationFailed(firstOfEachPath([...found, ...more])));
}

/** One fault a field: of an empty text, that it is too short as well helps nobody. */
function firstOfEachPath(issues: readonly ValidationIssue[]): ValidationIssue[] {
  return issues.filter(
    ({ path }, index) => issues.findIndex((other) => other.path === path) === index,
  );
}
