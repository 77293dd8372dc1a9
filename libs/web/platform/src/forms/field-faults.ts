import type { GenericSchema } from 'valibot';
import { validate } from '@voix/contracts/validation';
import type { ValidationIssue } from '@voix/domain-kernel';
import type { UserErrorData } from '../apollo/index.js';
import type { FieldErrors } from './form-state.js';
import type { FormValues } from './form-values.js';

/** The field that a path begins with: `input.title` and `title.0` are both the title. */
function fieldOf(path: string): string {
  return path.replace(/^input\./, '').split('.')[0] ?? '';
}

export type Judgement<V, Output> =
  | { readonly output: Output; readonly faults: FieldErrors<V> }
  | { readonly output?: undefined; readonly faults: FieldErrors<V> };

/** What the schema makes of the values: what can be sent, or the first fault of each field. */
export function judge<V extends Input, Input, Output>(
  schema: GenericSchema<Input, Output>,
  values: V,
  textOf: (issue: ValidationIssue) => string,
): Judgement<V, Output> {
  const checked = validate(schema, values);
  if (checked.ok) return { output: checked.value, faults: {} };
  const faults: Record<string, string> = {};
  for (const issue of checked.error.issues) faults[fieldOf(issue.path)] ??= textOf(issue);
  return { faults };
}

/** The faults that the server found, on the fields of this form; the others stay with the refusal. */
export function serverFaults<V extends FormValues>(
  refusal: UserErrorData,
  values: V,
): FieldErrors<V> {
  const placed = (refusal.issues ?? [])
    .map(({ path, message }) => [fieldOf(path), message] as const)
    .filter(([name]) => Object.hasOwn(values, name));
  return Object.fromEntries(placed) as FieldErrors<V>;
}
