import DataLoader from 'dataloader';
import type { RequestContext } from '../request-context/index.js';
import type { GraphqlContext } from './graphql-context.js';

/**
 * A batched read for the time of one request. An area declares its loaders in `*.loaders.ts`; there is no
 * central list. `batch` answers one value a key, in the order of the keys, and applies the permissions itself.
 */
export class Loader<K extends string | number, V> {
  private readonly perRequest = new WeakMap<GraphqlContext, DataLoader<K, V>>();

  constructor(
    private readonly batch: (ctx: RequestContext, keys: readonly K[]) => Promise<readonly V[]>,
  ) {}

  load(graphql: GraphqlContext, key: K): Promise<V> {
    return this.of(graphql).load(key);
  }

  /** Forgets what this request has read, after a mutation changed it. */
  clear(graphql: GraphqlContext): void {
    this.perRequest.delete(graphql);
  }

  private of(graphql: GraphqlContext): DataLoader<K, V> {
    const known = this.perRequest.get(graphql);
    if (known !== undefined) return known;
    const loader = new DataLoader<K, V>((keys) => this.batch(graphql.requestContext, keys));
    this.perRequest.set(graphql, loader);
    return loader;
  }
}

/** Arranges rows in the order of the keys that were asked; `missing` stands for a key without a row. */
export function inOrderOf<K, R, V>(
  keys: readonly K[],
  rows: readonly R[],
  keyOf: (row: R) => K,
  valueOf: (row: R | undefined) => V,
): V[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => valueOf(byKey.get(key)));
}

/** Groups rows under the keys that were asked. */
export function groupedBy<K, R>(
  keys: readonly K[],
  rows: readonly R[],
  keyOf: (row: R) => K,
): R[][] {
  const groups = new Map<K, R[]>(keys.map((key) => [key, []]));
  for (const row of rows) groups.get(keyOf(row))?.push(row);
  return keys.map((key) => groups.get(key) ?? []);
}
