import type { Operation } from './operations.js';

/** One value inside the variables of an operation. */
export interface Leaf {
  readonly operation: Operation;
  /** As `input.title`. */
  readonly path: string;
  readonly value: unknown;
}

function leavesIn(operation: Operation, value: unknown, path: string): Leaf[] {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isObject) return [{ operation, path, value }];
  return Object.entries(value).flatMap(([name, inner]) =>
    leavesIn(operation, inner, path === '' ? name : `${path}.${name}`),
  );
}

/** Every place of every operation where someone may put something else. */
export function leavesOf(operations: readonly Operation[]): Leaf[] {
  return operations.flatMap((operation) => leavesIn(operation, operation.variables, ''));
}

/** The variables of the operation with another value in this place. */
export function withValue({ operation, path }: Leaf, value: unknown): Record<string, unknown> {
  const variables = structuredClone(operation.variables) as Record<string, unknown>;
  const names = path.split('.');
  let inner = variables;
  for (const name of names.slice(0, -1)) inner = inner[name] as Record<string, unknown>;
  inner[names.at(-1) ?? ''] = value;
  return variables;
}
