/** Ends a `switch` over a union: a case that is missing fails the type check, and at run time names itself. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
