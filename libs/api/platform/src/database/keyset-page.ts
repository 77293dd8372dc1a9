/** A page asked for: how many, and after which cursor. */
export interface PageRequest {
  readonly first: number;
  readonly after: string | null;
}

export interface Page<T> {
  readonly items: readonly { readonly node: T; readonly cursor: string }[];
  readonly hasNextPage: boolean;
  readonly totalCount: number;
}

const CURSOR_VERSION = 1;

/** An opaque, versioned cursor: the values of the sort keys of a row. */
export function encodeCursor(keys: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify([CURSOR_VERSION, ...keys])).toString('base64url');
}

/** The keys inside a cursor, or null when it is not one of ours: the list then starts at its beginning. */
export function decodeCursor(cursor: string | null, length: number): (string | number)[] | null {
  if (cursor === null || cursor.length > 400) return null;
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (!Array.isArray(parsed) || parsed[0] !== CURSOR_VERSION || parsed.length !== length + 1)
      return null;
    const keys: unknown[] = parsed.slice(1);
    return keys.every((key) => typeof key === 'string' || typeof key === 'number') ? keys : null;
  } catch {
    return null; // Not JSON: an invented cursor is as good as none.
  }
}

/** Cuts the one row too many that tells whether there is a next page. */
export function pageOf<T>(
  rows: readonly T[],
  request: PageRequest,
  totalCount: number,
  keysOf: (row: T) => readonly (string | number)[],
): Page<T> {
  const shown = rows.slice(0, request.first);
  return {
    items: shown.map((node) => ({ node, cursor: encodeCursor(keysOf(node)) })),
    hasNextPage: rows.length > request.first,
    totalCount,
  };
}
