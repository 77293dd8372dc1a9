/** What a field can hold: text, a box ticked or not, several choices. */
export type FieldValue = string | boolean | readonly string[];

export type FormValues = Readonly<Record<string, FieldValue>>;

function sameKind(left: FieldValue, right: unknown): right is FieldValue {
  if (Array.isArray(left))
    return Array.isArray(right) && right.every((item) => typeof item === 'string');
  return typeof left === typeof right;
}

/** Reads values kept earlier: only those that the form still has, of the kind that it still expects. */
export function restoreValues<V extends FormValues>(initial: V, kept: unknown): V {
  if (typeof kept !== 'object' || kept === null) return initial;
  const found = Object.entries(kept).filter(([name, value]) => {
    const expected = initial[name];
    return expected !== undefined && sameKind(expected, value);
  });
  return { ...initial, ...Object.fromEntries(found) };
}

export function sameValues(left: FormValues, right: FormValues): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
